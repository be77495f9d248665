package io.github.covermaven.frontmatter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass over notes that are in memory, and how many seconds it takes. Passes are counted, not seconds, so that the
 * code is as warm on a machine that has other things to do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = NotesPass.WARM_UP)
@Measurement(iterations = NotesPass.MEASURED)
public class NotesPass {

    static final int WARM_UP = 40;
    static final int MEASURED = 20;
    static final String COVER = "https://example.org/covers/封面-12345678.png";

    private static final List<String> KEYS = List.of("title", "tags", "cover", "draft");

    /** A file that names the notes, one a line. */
    @Param("")
    private String list;

    private List<byte[]> notes = List.of();

    @Setup
    public void load() throws IOException {
        notes = FrontMatterBenchmark.notes(Path.of(list));
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (byte[] note : notes) {
            FrontMatter frontMatter = FrontMatter.read(note);
            for (String key : KEYS) {
                hole.consume(frontMatter.get(key));
            }
        }
    }

    @Benchmark
    public void edit(Blackhole hole) {
        for (byte[] note : notes) {
            hole.consume(FrontMatter.read(note).edit().set("cover", COVER).apply());
        }
    }
}
