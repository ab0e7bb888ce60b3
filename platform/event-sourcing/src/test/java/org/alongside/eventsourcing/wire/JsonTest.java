package org.alongside.eventsourcing.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void a_set_read_back_keeps_the_order_it_was_written_in() throws JsonProcessingException {
        var written = "[\"z\",\"b\",\"y\",\"a\",\"x\"]";

        var read = Json.mapper().readValue(written, new TypeReference<Set<String>>() {});

        assertThat(read).containsExactly("z", "b", "y", "a", "x");
        assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(written);
    }
}
