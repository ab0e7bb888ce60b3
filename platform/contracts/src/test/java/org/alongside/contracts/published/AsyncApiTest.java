package org.alongside.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Topic;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A subscriber who has only the AsyncAPI document finds topic, message and shape of every approved event in it. */
class AsyncApiTest {
    private static final Path PAGE = Path.of("../../docs/asyncapi.json");

    private final ObjectMapper json = WireJson.mapper();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<Path> goldenFiles() throws IOException {
        try (var files = Files.walk(Approved.GOLDEN, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_document_says_what_the_code_says() {
        Approved.assertUpToDate(PAGE, document().toPrettyString() + "\n");
    }

    @Test
    void every_reference_leads_somewhere() {
        var document = document();
        var references = document.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(Topic.values().length).allSatisfy(reference -> assertThat(
                        at(document, reference.textValue()).isObject())
                .as(reference.textValue())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void every_approved_event_is_found_by_topic_and_fits_its_schema(Path file) throws JsonProcessingException {
        var document = document();
        var channel =
                document.get("channels").get(file.getParent().getFileName().toString());
        var message = channel.get("messages").get(file.getFileName().toString().replaceFirst("\\.json$", ""));
        assertThat(message).as("%s on %s", file, channel.get("address")).isNotNull();
        var payload = at(document, message.get("$ref").textValue()).get("payload");
        assertThat(schemas.getSchema(payload).validate(json.readTree(Approved.read(file))))
                .isEmpty();
    }

    @Test
    void every_topic_is_named_as_on_the_broker() {
        var addresses = new ArrayList<String>();
        document()
                .get("channels")
                .forEach(channel -> addresses.add(channel.get("address").textValue()));
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Topic.values()).stream().map(Topic::topicName).toList());
    }

    private static JsonNode document() {
        return new AsyncApi(EventCatalogue.published()).document();
    }

    private static JsonNode at(JsonNode document, String reference) {
        return document.at(reference.substring(1));
    }
}
