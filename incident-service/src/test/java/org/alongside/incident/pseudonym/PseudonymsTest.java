package org.alongside.incident.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final Pseudonyms KEYED = new Pseudonyms("a pepper for tests only");
    private static final LocalDate BORN = LocalDate.of(1990, 2, 28);

    @Test
    void spelling_of_an_address_does_not_matter() {
        assertThat(KEYED.address("12 Made-Up  Street, WIGAN", null))
                .isEqualTo(KEYED.address("12 made up st wigan", null));
    }

    @Test
    void a_flat_is_another_place_than_its_house() {
        assertThat(KEYED.address("12 Made Up Street", "2")).isNotEqualTo(KEYED.address("12 Made Up Street", null));
        assertThat(KEYED.address("12 Made Up Street", "2")).isEqualTo(KEYED.address("Flat 2, 12 Made Up Street", null));
    }

    @Test
    void blocks_differ_by_their_numbers() {
        assertThat(KEYED.block("001XX W RANDOLPH ST")).isEqualTo(KEYED.block(" 001xx w randolph  st"));
        assertThat(KEYED.block("001XX W RANDOLPH ST")).isNotEqualTo(KEYED.block("002XX W RANDOLPH ST"));
    }

    @Test
    void the_order_of_names_and_their_accents_do_not_matter() {
        assertThat(KEYED.person("Zoë Doe", BORN)).isEqualTo(KEYED.person("DOE, Zoe", BORN));
        assertThat(KEYED.person("Zoë Doe", BORN)).isNotEqualTo(KEYED.person("Zoë Doe", BORN.plusDays(1)));
    }

    @Test
    void a_british_number_is_the_same_from_abroad() {
        assertThat(KEYED.phone("+44 7700 900123")).isEqualTo(KEYED.phone("07700 900 123"));
        assertThat(KEYED.phone("0044 7700 900123")).isEqualTo(KEYED.phone("07700900123"));
        assertThat(KEYED.phone("+1 312 555 0100")).isNotEqualTo(KEYED.phone("0312 555 0100"));
    }

    @Test
    void the_same_text_of_two_kinds_is_two_keys() {
        assertThat(KEYED.block("1234").value()).isNotEqualTo(KEYED.phone("1234").value());
    }

    @Test
    void another_pepper_makes_other_keys() {
        assertThat(new Pseudonyms("another pepper for tests").block("1234")).isNotEqualTo(KEYED.block("1234"));
    }

    @Test
    void a_short_pepper_is_refused() {
        assertThatThrownBy(() -> new Pseudonyms("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
