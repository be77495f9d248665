package io.github.covermaven.run;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** A host on this machine where pictures lie, under any path; each path has a picture of its own. */
final class PictureHost implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, MockResponse> others = new ConcurrentHashMap<>();
    private Runnable whenAsked = () -> {};

    PictureHost() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getTarget().replaceFirst("\\?.*", "");
                asked.add(request.getRequestLine() + "\n" + request.getHeaders());
                whenAsked.run();
                return others.getOrDefault(
                        path,
                        new MockResponse.Builder()
                                .body(new Buffer().write(picture(path)))
                                .build());
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return server.url(path).toString();
    }

    PictureHost answering(String path, int status, String body) {
        others.put(path, new MockResponse.Builder().code(status).body(body).build());
        return this;
    }

    /** From now on gives pictures again. */
    PictureHost mended() {
        others.clear();
        return this;
    }

    PictureHost whenAsked(Runnable action) {
        whenAsked = action;
        return this;
    }

    /** Every request that came, with its headers. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.close();
    }

    static byte[] picture(String path) {
        BufferedImage image = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, path.hashCode() & 0xffffff);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
