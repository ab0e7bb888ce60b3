package org.alongside.dispatch.coresponse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The limits a force sets for its dispatch.
 *
 * @param carAnswer how long the car has to answer before the leg shows unconfirmed
 * @param immediateUnresourced a most urgent incident without a unit goes up after this; the published policy says at
 *     once, and the minute is what a dispatcher needs to send somebody
 * @param priorityUnresourced the next grade goes up after this, 40 minutes in the published policy; source: domain 2.5
 * @param shiftChanges local times at which what is still without a unit goes up again
 * @param zone the force's time zone
 */
public record DispatchPolicy(
        Duration carAnswer,
        Duration immediateUnresourced,
        Duration priorityUnresourced,
        List<LocalTime> shiftChanges,
        ZoneId zone) {

    /** The policy of a force that has set none. */
    public static final DispatchPolicy USUAL = new DispatchPolicy(
            Duration.ofMinutes(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(40),
            List.of(LocalTime.of(7, 0), LocalTime.of(15, 0), LocalTime.of(22, 0)),
            ZoneId.of("Europe/London"));

    public DispatchPolicy {
        shiftChanges = shiftChanges.stream().sorted().toList();
        if (shiftChanges.isEmpty() || carAnswer.isNegative() || carAnswer.isZero()) {
            throw new IllegalArgumentException("a policy names its shift changes and gives the car time to answer");
        }
    }

    /** The last shift change up to {@code now}, and {@code first}, which is one, when none came after it. */
    Instant lastShiftChange(Instant first, Instant now) {
        var last = first;
        for (var next = nextShiftChange(last); !next.isAfter(now); next = nextShiftChange(last)) {
            last = next;
        }
        return last;
    }

    /** The first shift change after {@code moment}, also over a change of the clocks. */
    public Instant nextShiftChange(Instant moment) {
        var local = moment.atZone(zone);
        for (var time : shiftChanges) {
            var change = local.toLocalDate().atTime(time).atZone(zone).toInstant();
            if (change.isAfter(moment)) {
                return change;
            }
        }
        return local.toLocalDate()
                .plusDays(1)
                .atTime(shiftChanges.getFirst())
                .atZone(zone)
                .toInstant();
    }
}
