package io.github.covermaven.check;

import io.github.covermaven.run.State;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as JSON, for scripts; {@code cover:check}'s page in the manual says what its fields mean. */
public final class JsonReport {

    private JsonReport() {}

    public static byte[] of(Verdict verdict) {
        ObjectMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode root = json.createObjectNode();
        root.put("version", 1);
        root.put("notes", verdict.notes().size());
        ObjectNode states = root.putObject("states");
        for (Map.Entry<State, Integer> state : verdict.states().entrySet()) {
            states.put(state.getKey().word(), state.getValue());
        }
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : verdict.findings()) {
            findings.addObject()
                    .put("level", finding.level().word())
                    .put("rule", finding.rule())
                    .put("note", finding.note())
                    .put("file", verdict.path(finding.note()))
                    .put("line", finding.position().line())
                    .put("column", finding.position().column())
                    .put("message", finding.message())
                    .put("remedy", finding.remedy());
        }
        return json.writeValueAsBytes(root);
    }
}
