package io.github.covermaven.image.openai;

import io.github.covermaven.image.Delivery;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** Asks for one picture, once. */
record Generations(
        Wire wire,
        HttpUrl endpoint,
        Credentials credentials,
        ResultReader results,
        NetworkFault network,
        Diagnosis diagnosis) {

    /** @throws Failure when no picture comes */
    Delivery ask(GenerationRequest wanted) {
        Body body = new Body(Json.write(wanted.fields()));
        Request.Builder request = new Request.Builder()
                .url(endpoint)
                .header("Accept", "application/json")
                .post(body);
        credentials.addTo(request, endpoint);
        Answer answer;
        try {
            answer = wire.send(request.build());
        } catch (IOException e) {
            throw network.of(e, Origin.of(endpoint).toString(), body.isSent());
        }
        if (answer.isRedirect()) {
            String target = answer.header("location")
                    .flatMap(location -> Optional.ofNullable(endpoint.resolve(location)))
                    .map(url -> Origin.of(url).toString())
                    .orElse("nowhere");
            throw diagnosis.redirect(answer, target);
        }
        if (!answer.isSuccess()) {
            throw diagnosis.of(answer);
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
