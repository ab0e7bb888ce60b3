package org.alongside.console.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapBaseTest {
    private static final Optional<File> NO_FILE = Optional.empty();
    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<List<String>> NO_LAYERS = Optional.empty();

    @TempDir
    Path folder;

    @Test
    void an_installation_without_boundaries_says_so() {
        var none = new MapBase(NO_FILE, NOTHING, NO_LAYERS, 14, NOTHING);
        assertThat(none.base()).isEqualTo(new MapBase.Answer(null, null, null));
        assertThatThrownBy(none::boundaries).isInstanceOf(NotFoundException.class);
    }

    @Test
    void boundaries_come_from_the_file_with_whose_they_are() throws IOException {
        var file = Files.writeString(folder.resolve("districts.geojson"), "{}").toFile();
        var some = new MapBase(Optional.of(file), NOTHING, NO_LAYERS, 14, Optional.of("Made up for a test"));
        assertThat(some.base()).isEqualTo(new MapBase.Answer("/api/map/boundaries", null, "Made up for a test"));
        assertThat(some.boundaries()).isEqualTo(file);
    }

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        var missing = Optional.of(folder.resolve("none.geojson").toFile());
        assertThatIllegalStateException()
                .isThrownBy(() -> new MapBase(missing, NOTHING, NO_LAYERS, 14, NOTHING))
                .withMessage("alongside.map.boundaries names no file that can be read");
    }

    @Test
    void tiles_are_told_with_the_layers_to_draw() {
        var some = new MapBase(NO_FILE, Optional.of("/t/{z}/{x}/{y}.mvt"), Optional.of(List.of("roads")), 12, NOTHING);
        assertThat(some.base().tiles()).isEqualTo(new MapBase.Tiles("/t/{z}/{x}/{y}.mvt", List.of("roads"), 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://tiles.example/{z}/{x}/{y}", "//tiles.example/{z}/{x}/{y}", "/t/{z}/{x}", "t/{z}/{x}/{y}"
            })
    void tiles_of_another_origin_or_of_no_place_stop_the_start(String url) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MapBase(NO_FILE, Optional.of(url), NO_LAYERS, 14, NOTHING))
                .withMessageStartingWith("alongside.map.tiles is a path of this origin");
    }
}
