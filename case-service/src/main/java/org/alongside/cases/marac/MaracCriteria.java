package org.alongside.cases.marac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.cases.MaracCriterion;
import org.alongside.contracts.cases.RiskInstrument;
import org.jspecify.annotations.Nullable;

/**
 * One version of the grounds on which a case goes to a MARAC; any one is enough. Source: domain 4.4.
 *
 * @param id whose criteria
 * @param version of them
 * @param effectiveFrom first day they hold
 * @param visibleOn the form whose yes answers count as visible risk; counts of different forms never compare
 * @param visibleYesMin fewest yes answers
 * @param escalationIncidentsMin abuse incidents within {@code months} that show a potential to escalate
 * @param months how long a repeat, and an escalation, looks back
 * @param repeatFrom the date a repeat counts from
 */
public record MaracCriteria(
        String id,
        int version,
        LocalDate effectiveFrom,
        RiskInstrument visibleOn,
        int visibleYesMin,
        int escalationIncidentsMin,
        int months,
        RepeatFrom repeatFrom) {
    /** The common criteria: 14 of 24, three incidents, any abuse within twelve months of the last referral. */
    public static final MaracCriteria COMMON = new MaracCriteria(
            "COMMON", 2, LocalDate.of(2017, 1, 1), RiskInstrument.DASH_SAFELIVES_24, 14, 3, 12, RepeatFrom.REFERRAL);

    /** Protocols differ on the date; both are kept and the policy picks. Source: domain 4.4. */
    public enum RepeatFrom {
        REFERRAL,
        /** The hearing, or the referral while no hearing date is known. */
        HEARING
    }

    /** The last time the same two people were before a MARAC. */
    public record Earlier(LocalDate referredOn, @Nullable LocalDate heardOn) {}

    /**
     * What is known of a case on the day of referral.
     *
     * @param visibleOn the form last used, where one was
     * @param visibleYes its yes answers
     * @param abuseOn days of abuse between the same two people
     * @param earlier null when never before a MARAC
     * @param judged somebody wrote down a serious concern
     */
    public record Known(
            @Nullable RiskInstrument visibleOn,
            int visibleYes,
            List<LocalDate> abuseOn,
            @Nullable Earlier earlier,
            boolean judged) {
        public Known {
            abuseOn = List.copyOf(abuseOn);
        }
    }

    /** The criteria met on {@code today}, in the order of the source; none when empty. */
    public List<MaracCriterion> metBy(Known known, LocalDate today) {
        var met = new ArrayList<MaracCriterion>();
        if (known.visibleOn() == visibleOn && known.visibleYes() >= visibleYesMin) {
            met.add(MaracCriterion.VISIBLE_HIGH_RISK);
        }
        if (known.judged()) {
            met.add(MaracCriterion.PROFESSIONAL_JUDGEMENT);
        }
        if (escalates(known, today)) {
            met.add(MaracCriterion.POTENTIAL_ESCALATION);
        }
        if (repeats(known)) {
            met.add(MaracCriterion.REPEAT);
        }
        return met;
    }

    /**
     * Whether abuse on {@code eventOn} between the same two people is a repeat: on or after the last date and not later
     * than twelve calendar months after it. Twelve months after 29 February end on 28 February.
     */
    public boolean isMaracRepeat(Earlier earlier, LocalDate eventOn) {
        var from = basis(earlier);
        return !eventOn.isBefore(from) && !eventOn.isAfter(from.plusMonths(months));
    }

    private LocalDate basis(Earlier earlier) {
        var heardOn = earlier.heardOn();
        return repeatFrom == RepeatFrom.HEARING && heardOn != null ? heardOn : earlier.referredOn();
    }

    private boolean repeats(Known known) {
        var earlier = known.earlier();
        return earlier != null && known.abuseOn().stream().anyMatch(day -> isMaracRepeat(earlier, day));
    }

    private boolean escalates(Known known, LocalDate today) {
        var since = today.minusMonths(months);
        return known.abuseOn().stream()
                        .filter(day -> !day.isBefore(since) && !day.isAfter(today))
                        .count()
                >= escalationIncidentsMin;
    }
}
