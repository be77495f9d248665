package io.github.covermaven.run;

import io.github.covermaven.image.openai.RemotePictures;
import io.github.covermaven.image.openai.RemotePictures.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Pictures on their way home, so many at once; one for all who ask for the same. For one thread. */
final class Downloading implements AutoCloseable {

    private final RemotePictures pictures;
    private final ExecutorService threads;
    private final Map<String, CompletableFuture<Result>> underWay = new HashMap<>();

    Downloading(RemotePictures pictures, int concurrency) {
        this.pictures = pictures;
        this.threads = Executors.newFixedThreadPool(concurrency, work -> {
            Thread thread = new Thread(work, "cover-download");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins a download, unless it is under way. */
    void start(String url) {
        var unused = begun(url);
    }

    private CompletableFuture<Result> begun(String url) {
        return underWay.computeIfAbsent(
                url, link -> CompletableFuture.supplyAsync(() -> pictures.fetch(link), threads));
    }

    /** Waits for it. A picture is handed over once, lest it stay in memory; that there is none is said to all who ask. */
    Result await(String url) {
        Result result = begun(url).join();
        if (result instanceof Result.Came) {
            underWay.remove(url);
        }
        return result;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        pictures.close();
    }
}
