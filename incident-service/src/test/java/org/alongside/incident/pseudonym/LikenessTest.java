package org.alongside.incident.pseudonym;

import static org.alongside.incident.pseudonym.MatchReason.BORN_NEARLY_SAME_DAY;
import static org.alongside.incident.pseudonym.MatchReason.BORN_OTHER_DAY;
import static org.alongside.incident.pseudonym.MatchReason.BORN_SAME_DAY;
import static org.alongside.incident.pseudonym.MatchReason.DAY_AND_MONTH_SWAPPED;
import static org.alongside.incident.pseudonym.MatchReason.HOME_SOUNDS_ALIKE;
import static org.alongside.incident.pseudonym.MatchReason.NAME_PART_SOUNDS_ALIKE;
import static org.alongside.incident.pseudonym.MatchReason.NAME_SAME;
import static org.alongside.incident.pseudonym.MatchReason.PHONE_NEARLY_SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.contracts.ids.NameKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a slip of the pen or the ear does not hide. All names are made up. */
class LikenessTest {
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("a pepper for tests only");

    @ParameterizedTest
    @CsvSource({
        "Sarah Example, Sara Exampel, NAME_SOUNDS_ALIKE",
        "Catherine Sample, Kathryn Sample, NAME_SOUNDS_ALIKE",
        "Mohammed Sample, Muhamad Sample, NAME_SOUNDS_ALIKE",
        "Юлия Образцова, Yuliya Obraztsova, NAME_SAME",
        "Łukasz Przykład, Lukasz Przyklad, NAME_SAME",
        "Zoë O'Sample, Zoe OSample, NAME_SAME",
        "Example Sarah, Sarah Example, NAME_REVERSED",
        "Sarah Wexample, Sarah Wekample, NAME_SPELT_ALIKE",
        "Sarah Samplen, Sarah Sapmlen, NAME_SPELT_ALIKE"
    })
    void a_name_is_known_again(String one, String other, MatchReason reason) {
        assertThat(alike(person(one, null), person(other, null)).reasons()).containsExactly(reason);
    }

    @Test
    void names_that_have_nothing_in_common_are_not_alike() {
        assertThat(alike(person("Sarah Example", null), person("Peter Different", null))
                        .scorePercent())
                .isZero();
        assertThat(alike(person("Sarah Example", null), person("Sarah Different", null))
                        .scorePercent())
                .as("one common first name finds half a town")
                .isZero();
    }

    @Test
    void a_birthday_says_more_the_less_it_differs() {
        var asked = person("Sarah Example", "1990-02-08");
        assertThat(alike(asked, person("Sarah Example", "1990-02-08")).reasons())
                .containsExactlyInAnyOrder(NAME_SAME, BORN_SAME_DAY);
        assertThat(alike(asked, person("Sarah Example", "1990-08-02")).reasons())
                .containsExactlyInAnyOrder(NAME_SAME, DAY_AND_MONTH_SWAPPED);
        assertThat(alike(asked, person("Sarah Example", "1991-02-08")).reasons())
                .containsExactlyInAnyOrder(NAME_SAME, BORN_NEARLY_SAME_DAY);
        assertThat(alike(asked, person("Sarah Example", "1975-11-30")).reasons())
                .containsExactlyInAnyOrder(NAME_SAME, BORN_OTHER_DAY);
        assertThat(List.of(
                        score(asked, "1990-02-08"),
                        score(asked, "1990-08-02"),
                        score(asked, "1991-02-08"),
                        score(asked, "1975-11-30")))
                .isSortedAccordingTo((a, b) -> b - a)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_changed_surname_is_found_by_first_name_and_birthday_though_not_surely() {
        var likeness = alike(person("Sarah Example", "1990-02-08"), person("Sarah Married", "1990-02-08"));
        assertThat(likeness.reasons()).containsExactlyInAnyOrder(NAME_PART_SOUNDS_ALIKE, BORN_SAME_DAY);
        assertThat(likeness.scorePercent()).isBetween(Likeness.WORTH_SHOWING, 60);
    }

    @Test
    void a_digit_left_out_and_a_street_heard_wrongly_are_reasons() {
        var known = PSEUDONYMS.nameKeys(new Described("Sarah Example", null, "07700 900123", "12 Hight Street"));
        var asked = PSEUDONYMS.likenesses(new Described("Sarah Example", null, "07700 90123", "12 Hite St"));
        assertThat(asked.to(texts(known), false, false).reasons())
                .containsExactlyInAnyOrder(NAME_SAME, PHONE_NEARLY_SAME, HOME_SOUNDS_ALIKE);
    }

    @Test
    void keys_name_nobody_and_differ_from_installation_to_installation() {
        var person = person("Sarah Example", "1990-02-08");
        var keys = texts(PSEUDONYMS.nameKeys(person));
        assertThat(keys).isNotEmpty().allMatch(key -> key.matches("[A-Z]:[A-Za-z0-9_-]{22}"));
        assertThat(texts(new Pseudonyms("another pepper of tests").nameKeys(person)))
                .doesNotContainAnyElementsOf(keys);
    }

    @Test
    void nobody_is_looked_for_by_a_birthday_alone() {
        var finding =
                PSEUDONYMS.likenesses(person("Sarah Example", "1990-02-08")).finding();
        assertThat(finding).isNotEmpty().noneMatch(key -> key.startsWith("D:"));
    }

    /** Every slip together with every other: none that is worth showing may be left out of what is compared. */
    @Test
    void whoever_is_worth_showing_is_looked_at() {
        var all = everySlip().stream().collect(Collectors.toMap(one -> one, one -> texts(PSEUDONYMS.nameKeys(one))));
        var shown = 0;
        for (var asked : all.keySet()) {
            var likenesses = PSEUDONYMS.likenesses(asked);
            for (var known : all.entrySet()) {
                boolean samePhone = isSame(asked.phone(), known.getKey().phone());
                boolean sameHome = isSame(asked.home(), known.getKey().home());
                if (likenesses.to(known.getValue(), samePhone, sameHome).scorePercent() >= Likeness.WORTH_SHOWING) {
                    shown++;
                    assertThat(samePhone || sameHome || isLookedAt(likenesses, known.getValue()))
                            .as("%s for %s", known.getKey(), asked)
                            .isTrue();
                }
            }
        }
        assertThat(shown).isGreaterThan(all.size());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** As the database looks. */
    private static boolean isLookedAt(Likenesses likenesses, List<String> keys) {
        return !Collections.disjoint(keys, List.of(likenesses.finding()))
                || (keys.stream().noneMatch(key -> key.startsWith(Likenesses.BIRTHDAY_KEY))
                        && !Collections.disjoint(keys, List.of(likenesses.findingWhereBirthdayIsUnknown())));
    }

    private static List<Described> everySlip() {
        var all = new ArrayList<Described>();
        for (var name : List.of("Sarah Example", "Example Sarah", "Sara Exampel", "Sarah Exmple", "Sarah Different")) {
            for (var born : Arrays.asList(null, "1990-02-08", "1990-08-02", "1991-02-08", "1975-11-30")) {
                for (var phone : Arrays.asList(null, "07000000001", "07000000012")) {
                    for (var home : Arrays.asList(null, "1 Sample Street", "1 Sampel Street")) {
                        all.add(new Described(name, born == null ? null : LocalDate.parse(born), phone, home));
                    }
                }
            }
        }
        return all;
    }

    private static int score(Described asked, String born) {
        return alike(asked, person("Sarah Example", born)).scorePercent();
    }

    private static Likeness alike(Described asked, Described known) {
        return PSEUDONYMS.likenesses(asked).to(texts(PSEUDONYMS.nameKeys(known)), false, false);
    }

    private static List<String> texts(List<NameKey> keys) {
        return keys.stream().map(NameKey::value).toList();
    }

    private static Described person(String name, @Nullable String born) {
        return new Described(name, born == null ? null : LocalDate.parse(born), null, null);
    }
}
