package org.alongside.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.alongside.contracts.catalogue.EventField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each published shape of each event, as a subscriber first saw it. */
class GoldenEventsTest {
    private final ObjectMapper json = WireJson.mapper();

    static List<EventEntry> events() {
        return EventCatalogue.published().entries();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_shape_on_the_wire_is_the_approved_one(EventEntry event) throws JsonProcessingException {
        Approved.assertGolden(file(event), pretty(Samples.of(event.record())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_approved_shape_reads_back_as_the_same_fact(EventEntry event) throws JsonProcessingException {
        assertThat(json.readValue(Approved.read(file(event)), event.record())).isEqualTo(Samples.of(event.record()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_optional_may_be_absent_and_what_is_unknown_is_passed_over(EventEntry event) throws IOException {
        ObjectNode bare = (ObjectNode) json.readTree(Approved.read(file(event)));
        bare.remove(optionalAtTop(event));
        String withMore = bare.deepCopy().put("addedLater", "x").toString();
        assertThat(json.valueToTree(json.readValue(withMore, event.record())).equals(bare))
                .isTrue();
    }

    @Test
    void no_event_was_ever_taken_back() throws IOException {
        Set<String> known = events().stream()
                .map(event -> event.topic() + "/" + event.type())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Approved.GOLDEN, 2)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .hasSizeGreaterThanOrEqualTo(known.size())
                    .allSatisfy(file -> assertThat(known).contains(typeOf(file)));
        }
    }

    private static List<String> optionalAtTop(EventEntry event) {
        return event.fields().stream()
                .filter(EventField::optional)
                .map(field -> field.path().split("[.\\[]", 2)[0])
                .filter(name -> isOptional(event, name))
                .toList();
    }

    private static boolean isOptional(EventEntry event, String name) {
        return event.fields().stream()
                .filter(field -> field.path().split("[.\\[]", 2)[0].equals(name))
                .allMatch(EventField::optional);
    }

    private String pretty(Object value) throws JsonProcessingException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    private static Path file(EventEntry event) {
        return Approved.GOLDEN.resolve(event.topic().name()).resolve(event.type() + ".v" + event.version() + ".json");
    }

    private static String typeOf(Path file) {
        Path inTopic = Approved.GOLDEN.relativize(file);
        return inTopic.toString().replace('\\', '/').split("\\.", 2)[0];
    }
}
