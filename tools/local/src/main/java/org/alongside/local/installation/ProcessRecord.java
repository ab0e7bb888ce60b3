package org.alongside.local.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import org.alongside.local.process.ProcessIdentity;

/** What is written down about a process that was started: enough to know it again, and to know a stranger. */
record ProcessRecord(String name, ProcessIdentity process, int port) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("name", name);
        json.put("pid", process.pid());
        json.put("startedAt", process.startedAt().toString());
        json.put("port", port);
        return json.toPrettyString() + "\n";
    }

    static ProcessRecord parse(String text) {
        try {
            var json = JSON.readTree(text);
            var process = new ProcessIdentity(
                    json.required("pid").asLong(),
                    Instant.parse(json.required("startedAt").asText()));
            return new ProcessRecord(
                    json.required("name").asText(),
                    process,
                    json.required("port").asInt());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a process record: " + text, broken);
        }
    }
}
