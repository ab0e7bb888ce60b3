package org.alongside.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes the JSON Schema of each event to {@code target/json-schema} and holds it to what is really on the wire. */
class JsonSchemaTest {
    private final ObjectMapper json = WireJson.mapper();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<EventEntry> events() {
        return EventCatalogue.published().entries();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_takes_the_event_and_refuses_what_lacks_a_required_field(EventEntry event)
            throws JsonProcessingException {
        ObjectNode node = new JsonSchemas().of(event);
        Approved.write(file(event), node.toPrettyString() + "\n");
        JsonSchema schema = schemas.getSchema(node);
        ObjectNode sample = json.valueToTree(Samples.of(event.record()));
        assertThat(schema.validate(sample)).isEmpty();
        node.get("required")
                .forEach(name -> assertThat(schema.validate(sample.deepCopy().without(name.textValue())))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_refuses_a_field_of_another_type(EventEntry event) {
        JsonSchema schema = schemas.getSchema(new JsonSchemas().of(event));
        ObjectNode sample = json.valueToTree(Samples.of(event.record()));
        sample.fieldNames().forEachRemaining(name -> assertThat(schema.validate(
                        sample.deepCopy().putPOJO(name, json.createObjectNode().put("wrong", 1))))
                .as(name)
                .isNotEmpty());
    }

    private static Path file(EventEntry event) {
        String name = event.type() + ".v" + event.version() + ".schema.json";
        return Path.of("target", "json-schema", event.topic().topicName(), name);
    }
}
