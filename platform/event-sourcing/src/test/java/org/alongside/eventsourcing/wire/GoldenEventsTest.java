package org.alongside.eventsourcing.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.eventsourcing.log.Envelopes;
import org.alongside.eventsourcing.log.NewEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever published can be read here, and what is read is written again as it was. */
class GoldenEventsTest {
    private static final Path GOLDEN = Path.of("../contracts/src/test/resources/golden");

    private final EventTypes types = EventTypes.of(EventCatalogue.published());
    private final EventCodec codec = new EventCodec(types);

    static List<Path> goldenFiles() {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.map(GOLDEN::relativize)
                    .filter(file -> file.toString().matches(".*\\.v\\d+\\.json"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void each_golden_file_is_read_and_written_again_unchanged(Path file) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(file));
        var name = file.getFileName().toString().split("\\.v|\\.json", 3);
        var version = Integer.parseInt(name[1]);

        var read = codec.read(new NewEvent(Envelopes.of("golden/1", 1, name[0], version), golden, null));

        assertThat(read.getClass().getSimpleName()).isEqualTo(name[0]);
        if (version == codec.typeOf(read).version()) {
            var written = codec.write(read, clear -> {
                throw new AssertionError("what was sealed is read as if it were clear");
            });
            assertThat(Json.mapper().readTree(written)).isEqualTo(Json.mapper().readTree(golden));
        }
    }
}
