package io.github.covermaven.run;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
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
import tools.jackson.databind.ObjectMapper;

/** An images API on this machine that remembers all it was told. No two of its pictures are the same. */
final class FakeService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final byte[] AVIF = HexFormat.of()
            .parseHex("0000001c66747970617669660000000061766966" + "6d6966310000001469737065000000000000003000000019");

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Sale> sales = new ArrayList<>();
    private final Map<String, MockResponse> refusals = new ConcurrentHashMap<>();
    private Runnable whenAsked = () -> {};
    private Runnable whenFetched = () -> {};
    private String usage = "";
    private boolean answersLinks;
    private boolean isDownloadBroken;
    private boolean drawsAvif;

    /** A picture that was drawn from a prompt, and billed. */
    record Sale(String prompt, byte[] picture) {}

    FakeService() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                whenAsked.run();
                if ("POST".equals(request.getMethod())) {
                    return sell(body(request));
                }
                whenFetched.run();
                return deliver(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on answers with the address of the picture, not with the picture. */
    FakeService answeringLinks() {
        answersLinks = true;
        return this;
    }

    FakeService answeringPictures() {
        answersLinks = false;
        return this;
    }

    /** From now on draws in a format that Java does not read. */
    FakeService drawingAvif() {
        drawsAvif = true;
        return this;
    }

    /** From now on says that each picture took so many tokens, at 30 USD for a million of the default model. */
    FakeService counting(int tokens) {
        usage = ",\"usage\":{\"input_tokens\":0,\"output_tokens\":" + tokens + "}";
        return this;
    }

    FakeService breakDownloads() {
        isDownloadBroken = true;
        return this;
    }

    FakeService mendDownloads() {
        isDownloadBroken = false;
        return this;
    }

    /** Answers a prompt that holds these words with an error. */
    FakeService refusing(String words, int status, String code) {
        String error = "{\"error\":{\"message\":\"no\",\"code\":\"" + code + "\"}}";
        refusals.put(words, json(status, error));
        return this;
    }

    /** Does this before each answer. */
    FakeService whenAsked(Runnable action) {
        whenAsked = action;
        return this;
    }

    /** Does this before a picture is delivered by its link. */
    FakeService whenFetched(Runnable action) {
        whenFetched = action;
        return this;
    }

    FakeService refusingNothing() {
        refusals.clear();
        return this;
    }

    String baseUrl() {
        return server.url("/v1").toString();
    }

    /** How many pictures it was asked for, and would have billed. */
    int orders() {
        return (int) requests.stream()
                .filter(request -> "POST".equals(request.getMethod()))
                .count();
    }

    /** How many requests of any kind came. */
    int requests() {
        return requests.size();
    }

    /** The prompts it was sent, in the order they came. */
    List<String> prompts() {
        return requests.stream()
                .filter(request -> "POST".equals(request.getMethod()))
                .map(request -> prompt(body(request)))
                .toList();
    }

    private static String prompt(String order) {
        return JSON.readTree(order).path("prompt").stringValue();
    }

    /** What it sold so far. */
    synchronized List<Sale> sales() {
        return List.copyOf(sales);
    }

    /** What it sold and somebody came to fetch by the link they were given: they must have read the answer. */
    List<Sale> fetched() {
        List<Sale> all = sales();
        return requests.stream()
                .filter(request -> "GET".equals(request.getMethod()))
                .map(request -> all.get(number(request)))
                .toList();
    }

    /** Every byte that was sent, as one text: addresses, headers, bodies. */
    String everythingSent() {
        StringBuilder all = new StringBuilder();
        requests.forEach(request -> all.append(request.getRequestLine())
                .append('\n')
                .append(request.getHeaders())
                .append(body(request))
                .append('\n'));
        return all.toString();
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse sell(String order) {
        return refusals.entrySet().stream()
                .filter(refusal -> order.contains(refusal.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> sellWhatIsOrdered(order));
    }

    private synchronized MockResponse sellWhatIsOrdered(String order) {
        int number = sales.size();
        byte[] picture = drawsAvif ? AVIF.clone() : picture(number);
        sales.add(new Sale(prompt(order), picture));
        return json(
                200,
                answersLinks
                        ? "{\"data\":[{\"url\":\"" + server.url("/pictures/" + number) + "\"}]" + usage + "}"
                        : "{\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(picture) + "\"}]" + usage
                                + "}");
    }

    private synchronized MockResponse deliver(RecordedRequest request) {
        if (isDownloadBroken) {
            return json(500, "{}");
        }
        int number = number(request);
        return new MockResponse.Builder()
                .setHeader("Content-Type", "image/png")
                .body(new Buffer().write(sales.get(number).picture()))
                .build();
    }

    private static int number(RecordedRequest request) {
        return Integer.parseInt(request.getTarget().replaceAll(".*/", ""));
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, number + 1);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
