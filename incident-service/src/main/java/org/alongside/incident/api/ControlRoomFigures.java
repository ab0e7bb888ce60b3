package org.alongside.incident.api;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.CallLine;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** How the control room keeps up, in figures that show no single record. */
public interface ControlRoomFigures {
    /**
     * How fast calls were answered.
     *
     * @param from inclusive
     * @param until exclusive
     */
    record Answering(long position, Instant from, Instant until, List<Line> lines) {
        public Answering {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Calls of one line.
     *
     * @param answerTimeKnown how many say both when they were offered and when answered; the times are theirs
     * @param withinTenSeconds answered in the time that is the national aim for 999. Source: domain 2.10
     * @param longestSeconds absent, as the others, when no answer time is known
     */
    record Line(
            CallLine line,
            int calls,
            int answerTimeKnown,
            int withinTenSeconds,
            @Nullable Double medianSeconds,
            @Nullable Double ninetiethPercentileSeconds,
            @Nullable Double longestSeconds,
            int dropped) {}

    /**
     * What became of the victims of domestic abuse whose incidents came in during a period, so that nobody is lost
     * between the control room and the IDVA service.
     *
     * @param from inclusive
     * @param until exclusive
     * @param incidents that may be domestic abuse
     * @param closedWithoutVictim of the closed ones, those in which nobody was named as victim
     * @param victims of all of them; each is counted in exactly one of the figures that follow
     * @param arrived the IDVA service has the referral
     * @param awaited said to be referred, and not arrived yet, {@code late} of them not in time
     * @param said said to be referred before arrivals were followed
     * @param declined the referral
     * @param waived a supervisor's reason stands in for a decision
     * @param undecided nobody has said, {@code closedUndecided} of them though the incident is closed
     */
    record Referrals(
            long position,
            Instant from,
            Instant until,
            int incidents,
            int closed,
            int closedWithoutVictim,
            int victims,
            int arrived,
            int awaited,
            int late,
            int said,
            int declined,
            int waived,
            int undecided,
            int closedUndecided) {}

    /** What waits for somebody to be sent, ungraded first. */
    record Queue(long position, Instant at, int waiting, List<Waiting> grades) {
        public Queue {
            grades = List.copyOf(grades);
        }
    }

    /**
     * What waits with one grade.
     *
     * @param grade absent for what nobody graded
     * @param pastTarget of these, how many somebody should have reached by now
     */
    record Waiting(@Nullable Grade grade, int waiting, Instant oldestSince, long oldestAgeSeconds, int pastTarget) {}
}
