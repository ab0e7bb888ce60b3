package org.alongside.console.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapBaseTest {
    @TempDir
    Path folder;

    @Test
    void an_installation_without_boundaries_says_so() {
        var none = new MapBase(Optional.empty(), Optional.empty());
        assertThat(none.base()).isEqualTo(new MapBase.Answer(null, null));
        assertThatThrownBy(none::boundaries).isInstanceOf(NotFoundException.class);
    }

    @Test
    void boundaries_come_from_the_file_with_whose_they_are() throws IOException {
        var file = Files.writeString(folder.resolve("districts.geojson"), "{}").toFile();
        var some = new MapBase(Optional.of(file), Optional.of("Made up for a test"));
        assertThat(some.base()).isEqualTo(new MapBase.Answer("/api/map/boundaries", "Made up for a test"));
        assertThat(some.boundaries()).isEqualTo(file);
    }

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        var missing = Optional.of(folder.resolve("none.geojson").toFile());
        assertThatIllegalStateException()
                .isThrownBy(() -> new MapBase(missing, Optional.empty()))
                .withMessage("alongside.map.boundaries names no file that can be read");
    }
}
