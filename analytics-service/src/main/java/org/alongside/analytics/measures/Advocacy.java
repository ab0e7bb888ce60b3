package org.alongside.analytics.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.analytics.facts.CaseFile;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Counted.Lengths;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Definition.LengthUnit;
import org.alongside.analytics.figures.Measure;
import org.alongside.analytics.figures.Spell;
import org.alongside.analytics.figures.Verdict;
import org.jspecify.annotations.Nullable;

/** What became of those referred to the advocacy service. Reached is not engaged. Source: domain 7.2. */
public final class Advocacy {
    private static final Duration FOLLOW_UP = Duration.ofDays(28);
    private static final String REFERRED = "referred victim";
    private static final String WINDOW = "first referral + 28 d";
    private static final String TO_MARAC = "file referred to a MARAC";
    private static final String UNTIL_MARAC = "first two-way contact with an advocate to the first MARAC referral";

    /** Consent and a session of substance after the first contact. */
    public static final Measure ENGAGEMENT = new Measure(
            Definition.share(
                    "ENGAGEMENT_RATE_28",
                    REFERRED,
                    WINDOW,
                    "Referred victims who consented to support and had at least one substantive session after their first"
                            + " contact, both within 28 days of the referral, of all referred, those who could not be"
                            + " reached among them."),
            shares(referred(Advocacy::isEngaged)));

    private static final Measure UNREACHED = new Measure(
            Definition.share(
                    "REFERRED_UNREACHED_28",
                    REFERRED,
                    WINDOW,
                    "Referred victims who had no two-way contact with an advocate by 28 days after the referral, of all"
                            + " referred: the unreachable part of ENGAGEMENT_RATE_28."),
            shares(referred((file, until) -> !isBy(file.contactAt(), until))));

    /** Of those reached first and referred later. */
    private static final Measure DAYS_TO_MARAC = new Measure(
            Definition.lengths(
                    "DAYS_FIRST_CONTACT_TO_MARAC_REFERRAL",
                    TO_MARAC,
                    UNTIL_MARAC,
                    LengthUnit.DAYS,
                    "Of files referred to a MARAC in the period after an advocate had spoken with the victim, how long it"
                            + " took from the first contact to the first referral. A file whose contact is not known, and"
                            + " one referred before any contact, is not among them."),
            slice -> List.of(Lengths.of(
                    null, toMarac(slice).stream().map(Advocacy::untilMarac).toList())));

    private static final Measure MARAC_FIRST = new Measure(
            Definition.share(
                    "MARAC_REFERRAL_BEFORE_CONTACT",
                    TO_MARAC,
                    UNTIL_MARAC,
                    "Files referred to a MARAC before an advocate had spoken with the victim, of those with a contact by"
                            + " the cut-off; without one it is not known which came first."),
            slice -> List.of(Share.of(null, toMarac(slice).stream().map(file -> maracFirst(file, slice.period())))));

    /** The figures about engagement. */
    public static final List<Measure> ENGAGING = List.of(ENGAGEMENT, UNREACHED);

    /** The figures about MARAC referral. */
    public static final List<Measure> MARAC = List.of(DAYS_TO_MARAC, MARAC_FIRST);

    private Advocacy() {}

    private static Function<Slice, List<Counted>> shares(BiFunction<CaseFile, Period, Verdict> rule) {
        return slice -> List.of(Share.of(null, slice.files().stream().map(file -> rule.apply(file, slice.period()))));
    }

    private static BiFunction<CaseFile, Period, Verdict> referred(BiFunction<CaseFile, Instant, Boolean> rule) {
        return (file, period) -> {
            var referredAt = file.referredAt();
            if (referredAt == null || !period.holds(referredAt)) {
                return Verdict.OUT;
            }
            return period.isFollowed(referredAt, FOLLOW_UP)
                    ? Verdict.of(rule.apply(file, referredAt.plus(FOLLOW_UP)))
                    : Verdict.INCOMPLETE;
        };
    }

    private static boolean isEngaged(CaseFile file, Instant until) {
        var contact = file.contactAt();
        return contact != null
                && isBy(file.consentedAt(), until)
                && file.sessions().stream().anyMatch(session -> session.isAfter(contact) && !session.isAfter(until));
    }

    private static boolean isBy(@Nullable Instant moment, Instant until) {
        return moment != null && !moment.isAfter(until);
    }

    private static List<CaseFile> toMarac(Slice slice) {
        return slice.files().stream()
                .filter(file -> slice.period().holds(file.maracReferredAt()))
                .toList();
    }

    private static Spell untilMarac(CaseFile file) {
        var contact = file.contactAt();
        var referral = Objects.requireNonNull(file.maracReferredAt());
        return contact == null
                ? Spell.UNKNOWN
                : contact.isAfter(referral) ? Spell.OUT : new Spell.Took(Duration.between(contact, referral));
    }

    private static Verdict maracFirst(CaseFile file, Period period) {
        var contact = file.contactAt();
        return isBy(contact, period.cutOff())
                ? Verdict.of(Objects.requireNonNull(contact).isAfter(Objects.requireNonNull(file.maracReferredAt())))
                : Verdict.UNKNOWN;
    }
}
