package io.github.covermaven.image.openai;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.openai.Failure.Again;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import tools.jackson.databind.node.ObjectNode;

/** Asks for one picture, once. */
record Generations(
        Wire wire,
        HttpUrl endpoint,
        String sizeField,
        Pace pace,
        Omissions omissions,
        Credentials credentials,
        ResultReader results,
        NetworkFault network,
        Diagnosis diagnosis) {

    private static final Set<String> NEEDED = Set.of("model", "prompt");

    /** Asks again without a parameter that the service does not know, which costs nothing.
     *
     * @throws Failure when no picture comes
     */
    Delivery ask(GenerationRequest wanted) {
        while (true) {
            Set<String> without = omissions.names();
            ObjectNode body = Json.body(wanted.fields(sizeField), wanted.extra().json(), without);
            try {
                return ask(body);
            } catch (Failure failure) {
                omissions.add(failure.unknownParameter()
                        .filter(name -> body.has(name) && !NEEDED.contains(name))
                        .orElseThrow(() -> failure));
            }
        }
    }

    private Delivery ask(ObjectNode json) {
        Body body = new Body(Json.bytes(json));
        Request.Builder request = new Request.Builder()
                .url(endpoint)
                .header("Accept", "application/json")
                .post(body);
        credentials.addTo(request, endpoint);
        pace.awaitTurn();
        Answer answer;
        try {
            answer = wire.send(request.build());
        } catch (IOException e) {
            throw network.of(e, Origin.of(endpoint).toString(), body.isSent());
        }
        pace.heed(answer);
        if (answer.isRedirect()) {
            String target = answer.header("location")
                    .flatMap(location -> Optional.ofNullable(endpoint.resolve(location)))
                    .map(url -> Origin.of(url).toString())
                    .orElse("nowhere");
            throw diagnosis.redirect(answer, target);
        }
        if (!answer.isSuccess()) {
            Failure failure = diagnosis.of(answer);
            if (failure.again() == Again.IN_TURN) {
                pace.refused(answer, failure.pause().orElse(Duration.ZERO));
            }
            throw failure;
        }
        return results.read(answer);
    }

    /** Remembers whether it left: from then on the picture may have been drawn and billed. */
    private static final class Body extends RequestBody {

        private final byte[] json;
        private volatile boolean sent;

        Body(byte[] json) {
            this.json = json;
        }

        boolean isSent() {
            return sent;
        }

        @Override
        public MediaType contentType() {
            return MediaType.get("application/json");
        }

        @Override
        public long contentLength() {
            return json.length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sent = true;
            sink.write(json);
        }
    }
}
