package io.github.covermaven.image.openai;

import io.github.covermaven.image.Probe;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import tools.jackson.databind.JsonNode;

/** Asks a service for its models: of all one can ask with a key, what costs nothing anywhere. */
record ModelList(
        Wire wire, HttpUrl endpoint, Credentials credentials, NetworkFault network, Diagnosis diagnosis, Model model) {

    /** @throws Failure when the service cannot be reached, or does not let us in */
    Probe ask() {
        String origin = Origin.of(endpoint).toString();
        Answer answer = send(origin);
        if (answer.isRedirect()) {
            throw diagnosis.redirect(answer, "another address");
        }
        boolean hasNone = answer.status() == 404 || answer.status() == 405;
        if (!hasNone && !answer.isSuccess()) {
            throw diagnosis.of(answer);
        }
        Optional<JsonNode> json = Json.parse(answer.body());
        if (!hasNone && json.isEmpty()) {
            throw diagnosis.notJson(answer);
        }
        List<String> names = json.map(root -> root.path("data")).stream()
                .flatMap(JsonNode::valueStream)
                .map(entry -> entry.path("id").asString(""))
                .toList();
        if (names.isEmpty()) {
            return new Probe(
                    origin + " answers",
                    "it keeps no list of models, so that neither key nor model could be tried; if pictures fail, check the "
                            + "base URL (cover.baseUrl) first");
        }
        return names.contains(model.name())
                ? Probe.fine(origin + " answers, and has the model " + model.name())
                : new Probe(
                        origin + " answers",
                        "the model " + model.name() + " is not among the " + names.size()
                                + " that it lists; if pictures fail, set cover.model to one that it has");
    }

    private Answer send(String origin) {
        Request.Builder request = new Request.Builder().url(endpoint).header("Accept", "application/json");
        credentials.addTo(request, endpoint);
        try {
            return wire.sendQuickly(request.build());
        } catch (IOException e) {
            throw network.of(e, origin, false);
        }
    }
}
