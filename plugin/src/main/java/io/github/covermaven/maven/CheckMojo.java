package io.github.covermaven.maven;

import io.github.covermaven.check.Check;
import io.github.covermaven.check.CheckSettings;
import io.github.covermaven.check.Rule;
import io.github.covermaven.check.Verdict;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.run.CoverSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails when a note that should have a cover has none, or a broken or dead one; warns of other things that are not as they
 * should be. Needs no key and no network, and changes nothing but its own report, <code>target/cover/check.json</code> and
 * <code>target/cover/TEST-cover-check.xml</code>.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends CoverMojo {

    private static final List<String> FAIL_ON = List.of("missing", "refused", "broken", "dead");
    private static final double LINK_PREVIEW = 1.91;

    /**
     * What fails the check, comma-separated: states of notes, and <code>syntax</code>, <code>type</code> (another kind of value
     * stands under the key), <code>format</code> (no picture, or another than its name says), <code>large</code>,
     * <code>shape</code>; <code>none</code> only warns. Default: <code>missing,refused,broken,dead</code>.
     */
    @Parameter(property = "cover.failOn")
    private @Nullable String failOn;

    /** Only notes that have changed since this commit, by what Git says: <code>origin/main</code>. Default: all. */
    @Parameter(property = "cover.since")
    private @Nullable String since;

    /** What a picture's file may hold: <code>800 kB</code>, <code>5 MB</code>. Default: <code>5 MB</code>. */
    @Parameter(property = "cover.maxFileSize")
    private @Nullable String maxFileSize;

    /**
     * A cover's width over its height, roughly: <code>16:9</code>, <code>1.91</code>, or <code>any</code>. Default: that of
     * <code>cover.size</code> if it is set, else <code>1.91</code>, as link previews are.
     */
    @Parameter(property = "cover.aspect")
    private @Nullable String aspect;

    /** Where reports go. Default: <code>cover</code> in the folder for what is built, <code>target</code>. */
    @Parameter(property = "cover.reportDirectory")
    private @Nullable String reportDirectory;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("failOn", failOn);
        own.put("since", since);
        own.put("maxFileSize", maxFileSize);
        own.put("aspect", aspect);
        own.put("reportDirectory", reportDirectory);
        return own;
    }

    @Override
    KeySource keys() {
        return KeySource.NONE;
    }

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoFailureException {
        Verdict verdict = new Check(settings, wanted(settings, invocation.parameters()), clock()).run(getLog()::warn);
        new CheckPrinter(getLog(), invocation.reports()).print(verdict);
    }

    private static CheckSettings wanted(CoverSettings settings, Parameters parameters) {
        Optional<ImageSize> size = settings.drawing().image().size().flatMap(ImageSize::parse);
        return new CheckSettings(
                Rule.words(parameters.list("failOn", FAIL_ON)),
                parameters.fileSize("maxFileSize", 5_000_000),
                parameters.aspect("aspect", size.map(ImageSize::ratio).orElse(LINK_PREVIEW)),
                parameters.text("since"));
    }
}
