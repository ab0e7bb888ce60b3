package org.alongside.car.deferred;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * By when a victim must be reached: high or not yet assessed 4 h of service hours, medium 24 h, standard 48 h; and 48 h
 * of wall clock after the call at the latest, whatever the service hours. Source: domain 3.6 and rule D15.
 */
final class DueTimes {
    static final Duration HIGH = Duration.ofHours(4);
    static final Duration MEDIUM = Duration.ofDays(1);
    static final Duration STANDARD = Duration.ofDays(2);
    static final Duration CEILING = Duration.ofDays(2);

    private final WeeklyHours serviceHours;

    DueTimes(WeeklyHours serviceHours) {
        this.serviceHours = serviceHours;
    }

    /** When it is due, and the ceiling over it. */
    record Due(Instant dueAt, Instant ceilingAt) {}

    /** Counted from {@code since}, under the ceiling that counts from the call. */
    Due of(@Nullable RiskLevel risk, Instant since, Instant ceilingFrom) {
        var ceiling = ceilingFrom.plus(CEILING);
        return new Due(earlier(byRisk(risk, since), ceiling), ceiling);
    }

    /** The victim named a time: on that service day, and the ceiling moves with what was agreed. */
    Due agreed(@Nullable RiskLevel risk, Instant notBefore) {
        var ceiling = notBefore.plus(CEILING);
        var sameDay = earlier(byRisk(risk, notBefore), serviceHours.nextClosing(notBefore));
        return new Due(earlier(sameDay, ceiling), ceiling);
    }

    private Instant byRisk(@Nullable RiskLevel risk, Instant since) {
        return switch (risk) {
            case MEDIUM -> since.plus(MEDIUM);
            case STANDARD -> since.plus(STANDARD);
            case HIGH -> serviceHours.after(since, HIGH);
            case null -> serviceHours.after(since, HIGH);
        };
    }

    /** Not yet assessed is as urgent as high. */
    static RiskLevel urgent(@Nullable RiskLevel risk) {
        return risk == null ? RiskLevel.HIGH : risk;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
