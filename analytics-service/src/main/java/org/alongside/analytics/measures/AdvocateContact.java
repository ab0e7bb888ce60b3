package org.alongside.analytics.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.analytics.facts.Dealings;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.facts.Victim;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Definition.LengthUnit;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Spell;
import org.alongside.analytics.figures.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How soon victims spoke with an advocate. Who was never reached is longer than any who was, not left out; imported
 * history tells nothing of advocates and leaves it unknown. Source: domain 7.2.
 */
public final class AdvocateContact {
    private static final Duration CENSORED_AFTER = Duration.ofDays(28);
    private static final Duration CEILING = Duration.ofDays(2);
    private static final String UNIT = "victim of an incident";
    private static final String WINDOW =
            "call answered, else contact received, to the first two-way contact, censored at 28 d";

    /** Until any contact, however it was made. */
    public static final Measure TIME = new Measure(
            Definition.lengths(
                    "TIME_TO_FIRST_ADVOCATE_CONTACT",
                    UNIT,
                    WINDOW,
                    LengthUnit.MINUTES,
                    "How long it took from the answered call to the first two-way contact between the victim and an"
                            + " advocate, in person, by phone or video. Whoever was not reached within 28 days counts as"
                            + " longer than all who were."),
            lengths(Dealings::contactAt));

    private static final Measure IN_PERSON = new Measure(
            Definition.lengths(
                    "TIME_TO_FIRST_ADVOCATE_CONTACT_IN_PERSON",
                    UNIT,
                    WINDOW,
                    LengthUnit.MINUTES,
                    "As TIME_TO_FIRST_ADVOCATE_CONTACT, and only face to face counts."),
            lengths(Dealings::inPersonAt));

    private static final Measure WITHIN_48H = new Measure(
            Definition.share(
                    "ADVOCATE_CONTACT_48H",
                    UNIT,
                    "call answered, else contact received, + 48 h",
                    "Victims who had two-way contact with an advocate within 48 hours of the answered call, of all."),
            shares((victim, period) ->
                    contact(victim, CEILING, victim.dealings().contactAt(), period)));

    private static final Measure NEVER = new Measure(
            Definition.share(
                    "NO_ADVOCATE_CONTACT_28",
                    UNIT,
                    WINDOW,
                    "Victims who had no two-way contact with an advocate within 28 days, of all: the censored ones."),
            shares((victim, period) ->
                    not(contact(victim, CENSORED_AFTER, victim.dealings().contactAt(), period))));

    /** Of those offered support on scene. */
    public static final Measure ACCEPTANCE = new Measure(
            Definition.share(
                    "ON_SCENE_ACCEPTANCE",
                    UNIT,
                    "while the car is with the victim",
                    "Victims who accepted support from the car's advocate, of those offered it. An offer without an answer"
                            + " leaves it unknown."),
            shares((victim, _) -> acceptance(victim.dealings())));

    /** The figures. */
    public static final List<Measure> MEASURES = List.of(TIME, IN_PERSON, WITHIN_48H, NEVER, ACCEPTANCE);

    private AdvocateContact() {}

    private static Function<Slice, List<Counted>> lengths(Function<Dealings, @Nullable Instant> contactAt) {
        return slice -> List.of(Lengths.of(
                null,
                slice.victims().stream()
                        .map(victim -> time(victim, contactAt.apply(victim.dealings()), slice.period()))
                        .toList()));
    }

    private static Function<Slice, List<Counted>> shares(BiFunction<Victim, Period, Verdict> rule) {
        return slice ->
                List.of(Share.of(null, slice.victims().stream().map(victim -> rule.apply(victim, slice.period()))));
    }

    private static Spell time(Victim victim, @Nullable Instant contactAt, Period period) {
        return switch (contact(victim, CENSORED_AFTER, contactAt, period)) {
            case YES -> Spell.within(victim.incident().answeredAt(), contactAt, CENSORED_AFTER);
            case NO -> Spell.NEVER;
            case UNKNOWN -> Spell.UNKNOWN;
            case INCOMPLETE -> Spell.INCOMPLETE;
            case OUT -> Spell.OUT;
        };
    }

    private static Verdict contact(Victim victim, Duration limit, @Nullable Instant contactAt, Period period) {
        var start = victim.incident().answeredAt();
        if (!period.isFollowed(start, limit)) {
            return Verdict.INCOMPLETE;
        }
        boolean inTime = Spell.within(start, contactAt, limit) instanceof Spell.Took;
        boolean told =
                victim.known() && (contactAt != null || !victim.incident().isImported());
        return told ? Verdict.of(inTime) : Verdict.UNKNOWN;
    }

    private static Verdict not(Verdict verdict) {
        return switch (verdict) {
            case YES -> Verdict.NO;
            case NO -> Verdict.YES;
            case UNKNOWN, INCOMPLETE, OUT -> verdict;
        };
    }

    private static Verdict acceptance(Dealings with) {
        if (with.accepted()) {
            return Verdict.YES;
        }
        if (with.declined()) {
            return Verdict.NO;
        }
        return with.offered() ? Verdict.UNKNOWN : Verdict.OUT;
    }
}
