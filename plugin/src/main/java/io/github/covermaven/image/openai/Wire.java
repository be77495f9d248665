package io.github.covermaven.image.openai;

import io.github.covermaven.image.Traffic;
import io.github.covermaven.problem.ServiceException.Reach;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Sends one request and brings its whole answer. Follows no redirect and tries nothing twice. */
final class Wire implements AutoCloseable {

    /** A hundred times a usual picture; what is larger is not read on. */
    static final int LARGEST_BODY = 100_000_000;

    /** And a byte order mark. */
    private static final String BLANKS = " \t\r\n\u00ef\u00bb\u00bf";

    private static final Duration QUICK = Duration.ofSeconds(30);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "cover-http");
        thread.setDaemon(true);
        return thread;
    });
    private final OkHttpClient client;

    Wire(Traffic traffic, Surroundings surroundings) {
        Dispatcher dispatcher = new Dispatcher(threads);
        // How many are under way is for the caller to decide.
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        OkHttpClient.Builder builder = waiting(traffic.timeout())
                .dispatcher(dispatcher)
                .dns(surroundings.dns())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false);
        if (!traffic.proxies().isEmpty()) {
            Proxies proxies = new Proxies(traffic.proxies());
            builder.proxySelector(proxies).proxyAuthenticator(proxies);
        }
        this.client = builder.build();
    }

    /** As long as the user does, at each step; by itself it would give up a picture after ten seconds of silence. */
    static OkHttpClient.Builder waiting(Duration timeout) {
        return new OkHttpClient.Builder()
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout);
    }

    /** @throws IOException when there is no whole answer */
    Answer send(Request request) throws IOException {
        return await(client.newCall(request));
    }

    /** The same, for an answer that takes no drawing. */
    Answer sendQuickly(Request request) throws IOException {
        return await(client.newBuilder().callTimeout(QUICK).build().newCall(request));
    }

    /** The same, connecting only to what these names resolve to. */
    Answer send(Request request, Dns names) throws IOException {
        return await(client.newBuilder().dns(names).build().newCall(request));
    }

    /** Reads in another thread, since a thread that reads from a socket does not hear an interrupt. */
    private static Answer await(Call call) throws IOException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException e) {
                answer.completeExceptionally(e);
            }

            @Override
            public void onResponse(Call answered, Response response) {
                try (response) {
                    answer.complete(read(response));
                } catch (Throwable e) { // out of memory too: nobody else would end the wait
                    answer.completeExceptionally(e);
                }
            }
        });
        try {
            return answer.get();
        } catch (InterruptedException e) {
            call.cancel();
            Thread.currentThread().interrupt();
            throw new Failure(Reach.RUN, "interrupted while waiting for the service", "");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException("HTTP failed in a way it should not", e.getCause());
        }
    }

    private static Answer read(Response response) throws IOException {
        Map<String, String> headers = response.headers().names().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name.toLowerCase(Locale.ROOT), name -> String.join(", ", response.headers(name))));
        try (ResponseBody body = response.body();
                BufferedSource source = Okio.buffer(new Bounded(body.source()))) {
            if (isJson(source)) {
                Skimmer.Skimmed skimmed = Skimmer.skim(source);
                return new Answer(response.code(), headers, skimmed.json(), skimmed.enclosures());
            }
            return new Answer(response.code(), headers, source.readByteArray(), List.of());
        }
    }

    /** By how it begins, as services call it anything. */
    private static boolean isJson(BufferedSource body) throws IOException {
        BufferedSource ahead = body.peek();
        while (!ahead.exhausted()) {
            int first = ahead.readByte() & 0xff;
            if (BLANKS.indexOf(first) < 0) {
                return first == '{' || first == '[';
            }
        }
        return false;
    }

    /** Ends what has no end. */
    private static final class Bounded extends ForwardingSource {

        private long count;

        Bounded(Source body) {
            super(body);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            count += Math.max(0, read);
            if (count > LARGEST_BODY) {
                throw new Failure(
                        Reach.PICTURE, "the answer is larger than %d MB".formatted(LARGEST_BODY / 1_000_000), "");
            }
            return read;
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        threads.shutdownNow();
    }
}
