package org.alongside.analytics.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.contracts.Origin;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * One incident with its second logs: duplicates and updates are no incidents of their own, but what was done under
 * their numbers was done for this one.
 *
 * @param log the one that stands for the incident
 * @param logs all of its logs
 * @param jobs every request for the car under any of them
 */
public record Incident(Log log, List<Log> logs, List<Job> jobs) {

    /** Its id. */
    public UUID id() {
        return log.id();
    }

    /** When the call was answered, else when the contact came in. */
    public Instant receivedAt() {
        return Objects.requireNonNull(log.receivedAt(), "an incident that nobody received is not counted");
    }

    /** Where advocate and response clocks may start: when the call was answered, else when it was received. */
    public Instant answeredAt() {
        return log.callAnsweredAt() == null ? receivedAt() : log.callAnsweredAt();
    }

    /** Whether it is history from another system, which tells nothing of units, cars and advocates. */
    public boolean isImported() {
        return log.source().origin() == Origin.IMPORTED;
    }

    /** District, where known. */
    public @Nullable String district() {
        return log.district();
    }

    /** When the first unit of any of its logs was told to go. */
    public @Nullable Instant assignedAt() {
        return earliest(Log::assignedAt);
    }

    /** When the first unit of any of its logs was at the scene. */
    public @Nullable Instant atSceneAt() {
        return earliest(Log::atSceneAt);
    }

    private @Nullable Instant earliest(Function<Log, @Nullable Instant> moment) {
        return logs.stream()
                .map(moment)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The grade that stood at {@code moment}, or the first one when that came later. */
    public Optional<Grading> gradingAt(Instant moment) {
        var byTime = log.gradings().stream()
                .sorted(Comparator.comparing(Grading::gradedAt))
                .toList();
        return byTime.stream()
                .filter(grading -> !grading.gradedAt().isAfter(moment))
                .reduce((_, later) -> later)
                .or(() -> byTime.stream().findFirst());
    }

    /** Whether a suspect was arrested; imported history says so or says nothing. */
    public FlagValue arrested() {
        if (logs.stream().anyMatch(Log::arrested)) {
            return FlagValue.YES;
        }
        return isImported() ? FlagValue.UNKNOWN : FlagValue.NO;
    }

    /** Whether the suspect was there, as last claimed. */
    public FlagValue suspectOnScene() {
        return log.suspectOnScene();
    }

    /** Whether the car drove there and had come by {@code moment}. */
    public boolean isAttendedByCar(Instant moment) {
        return jobs.stream().anyMatch(job -> !job.isCall() && job.isAttendedBy(moment));
    }

    /** Whether the car did its job in this mode, there or on the line, by {@code moment}. */
    public boolean isAttended(DeploymentMode mode, Instant moment) {
        return jobs.stream().anyMatch(job -> job.mode() == mode && job.isAttendedBy(moment));
    }

    /** Whether it was a job for the car by rules D1 to D6, as somebody judged it; unknown when nobody did. */
    public FlagValue eligibleForCar() {
        if (logs.stream().anyMatch(Log::carEligible) || jobs.stream().anyMatch(Job::accepted)) {
            return FlagValue.YES;
        }
        boolean judged =
                logs.stream().anyMatch(Log::carConsidered) || jobs.stream().anyMatch(Job::isRefusedOutright);
        return judged ? FlagValue.NO : FlagValue.UNKNOWN;
    }

    /** How long a staged car waited until its place was safe; empty when it never was. */
    public Optional<Duration> holdOf(Instant stagedAt) {
        return logs.stream()
                .map(Log::safety)
                .reduce(SafeTimes::and)
                .flatMap(safety -> safety.safeFrom(stagedAt))
                .map(safeAt -> Duration.between(stagedAt, safeAt));
    }
}
