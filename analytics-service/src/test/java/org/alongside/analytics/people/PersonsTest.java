package org.alongside.analytics.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.analytics.Call;
import org.alongside.analytics.Story;
import org.alongside.analytics.reading.Counting;
import org.alongside.contracts.Origin;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.junit.jupiter.api.Test;

/** Who is the same person, after somebody was taken for another. */
class PersonsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");

    private final Story story = new Story("GMP", Origin.LIVE);

    private Call victim(String personKey) {
        return story.call(START).victimIs(personKey);
    }

    private static void part(Call one, Call other) {
        one.says(new PersonsUnmatched(new PartyId(one.victim), new IncidentId(other.id), new PartyId(other.victim)));
    }

    private boolean areOne(Call one, Call other) {
        var people = new Counting(story, START).incidents();
        return people.personOf(one.victim.toString()).equals(people.personOf(other.victim.toString()));
    }

    @Test
    void whoever_was_parted_leaves_the_key_that_both_carry_and_the_others_keep_it() {
        var wrong = victim("anna");
        var right = victim("anna");
        var third = victim("anna");
        part(wrong, right);

        assertThat(areOne(wrong, right)).isFalse();
        assertThat(areOne(wrong, third)).isFalse();
        assertThat(areOne(right, third)).isTrue();
    }

    @Test
    void a_key_given_after_the_parting_counts() {
        var wrong = victim("anna");
        part(wrong, victim("anna"));
        var bella = victim("bella");
        wrong.victimIs("bella");

        assertThat(areOne(wrong, bella)).isTrue();
    }

    @Test
    void a_parting_of_two_who_carry_different_keys_takes_neither_key() {
        var anna = victim("anna");
        var again = victim("anna");
        part(anna, victim("bella"));

        assertThat(areOne(anna, again)).isTrue();
    }

    @Test
    void the_key_told_last_is_the_one_a_person_carries() {
        var anna = victim("anna");
        var other = victim("anna").victimIs("bella").victimIs("anna");

        assertThat(areOne(anna, other)).isTrue();
        assertThat(areOne(other, victim("bella"))).isFalse();
    }
}
