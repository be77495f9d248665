package io.github.covermaven.it;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;

/** A stand-in for an images API: every picture that is ordered differs from the others, and all that comes is kept. */
final class ImagesApi extends Dispatcher {

    private final MockWebServer server;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger pictures = new AtomicInteger();
    private final AtomicInteger links = new AtomicInteger();
    private volatile Behaviour behaviour = order -> inJson();
    private volatile Gate gate = () -> {};

    ImagesApi(MockWebServer server) {
        this.server = server;
        server.setDispatcher(this);
    }

    /** What it answers to an order. */
    @FunctionalInterface
    interface Behaviour {
        MockResponse answer(Order order) throws InterruptedException;
    }

    /** What a download waits for. */
    @FunctionalInterface
    interface Gate {
        void pass() throws InterruptedException;
    }

    /**
     * A request for a picture.
     *
     * @param number from 1, as they come
     * @param body the JSON that was sent
     */
    record Order(int number, String body) {

        boolean isAbout(String words) {
            return body.contains(words);
        }
    }

    ImagesApi answers(Behaviour behaviour) {
        this.behaviour = behaviour;
        return this;
    }

    /** Lets nobody download a picture before this is over. */
    ImagesApi servesAfter(Gate gate) {
        this.gate = gate;
        return this;
    }

    /** The parameter that makes the plugin ask this one. */
    String parameter() {
        return "-Dcover.baseUrl=" + server.url("/v1");
    }

    /** Requests for a picture, each of which would have been paid. */
    List<String> orders() {
        return requests.stream()
                .filter(ImagesApi::isOrder)
                .map(request -> request.getBody().utf8())
                .toList();
    }

    /** Everything that was received: targets, headers and bodies. */
    String received() {
        StringBuilder all = new StringBuilder();
        requests.forEach(request -> all.append(request.getRequestLine())
                .append('\n')
                .append(request.getHeaders().toMultimap()) // toString hides the key.
                .append('\n')
                .append(Optional.ofNullable(request.getBody())
                        .orElse(ByteString.EMPTY)
                        .utf8())
                .append('\n'));
        return all.toString();
    }

    /** A picture as Base64 inside the answer. */
    MockResponse inJson() {
        return json(200, "{\"created\":1,\"data\":[{\"b64_json\":\"" + picture().base64() + "\"}]}");
    }

    /** A link to a picture on this server, which it serves. */
    MockResponse byLink() {
        return link(server.url(path()).toString());
    }

    /** The same, as some relays give it: without the host. */
    MockResponse byRelativeLink() {
        return link(path());
    }

    static MockResponse error(int status, String code, String message) {
        return json(status, "{\"error\":{\"message\":\"%s\",\"type\":\"x\",\"code\":\"%s\"}}".formatted(message, code));
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        requests.add(request);
        if (isOrder(request)) {
            return behaviour.answer(new Order(orders().size(), request.getBody().utf8()));
        }
        if (!request.getTarget().startsWith("/pictures/")) {
            return error(404, "not_found", "no such thing");
        }
        gate.pass();
        return new MockResponse.Builder().body(new Buffer().write(picture())).build();
    }

    private String path() {
        return "/pictures/" + links.incrementAndGet() + ".png";
    }

    private static MockResponse link(String url) {
        return json(200, "{\"created\":1,\"data\":[{\"url\":\"" + url + "\"}]}");
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static boolean isOrder(RecordedRequest request) {
        return request.getTarget().endsWith("/images/generations");
    }

    private ByteString picture() {
        BufferedImage image = new BufferedImage(48, 25, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pictures.incrementAndGet());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return ByteString.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
