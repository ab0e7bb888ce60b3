package org.alongside.analytics.car;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.analytics.facts.Earliest;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarStaged;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Each request for the car, accepted or refused, and how far it came. */
public final class CarJobs implements View<JobRow> {
    /** Name of its cursor. */
    public static final String NAME = "car-jobs";

    /** What a crew can only report that was there. */
    private static final Set<DeploymentState> THERE = EnumSet.of(
            DeploymentState.ATTENDED,
            DeploymentState.CONTACT_MADE,
            DeploymentState.CONTACT_DECLINED,
            DeploymentState.NO_CONTACT);

    private record Job(DeploymentId deployment, IncidentId incident) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<JobRow> rowType() {
        return JobRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        var job = jobOf(fact.event());
        return job == null ? Set.of() : Set.of(job.deployment().value());
    }

    private static @Nullable Job jobOf(AlongsideEvent event) {
        return switch (event) {
            case CarDeploymentAccepted e -> new Job(e.deployment(), e.incident());
            case CarDeploymentRefused e -> new Job(e.deployment(), e.incident());
            case CarStaged e -> new Job(e.deployment(), e.incident());
            case CarAtScene e -> new Job(e.deployment(), e.incident());
            case AdvocateContactStarted e -> new Job(e.deployment(), e.incident());
            case CarDeploymentCompleted e -> new Job(e.deployment(), e.incident());
            default -> null;
        };
    }

    @Override
    public @Nullable JobRow apply(@Nullable JobRow row, Object key, Fact<?> fact) {
        var job = jobOf(fact.event());
        if (job == null) {
            return row;
        }
        var known = row == null ? empty(job) : row;
        put(known, fact.event());
        return known;
    }

    private static void put(JobRow row, AlongsideEvent event) {
        switch (event) {
            case CarDeploymentAccepted accepted -> {
                row.mode = accepted.mode().name();
                row.accepted = true;
            }
            case CarDeploymentRefused refused -> {
                row.mode = refused.mode().name();
                row.refusal = refused.code().name();
            }
            case CarStaged staged -> row.stagedAt = Earliest.of(row.stagedAt, staged.carStagedAt());
            case CarDeploymentCompleted completed
            when THERE.contains(completed.outcome()) -> attended(row, completed.carClearAt());
            case CarAtScene arrived -> attended(row, arrived.carAtSceneAt());
            case AdvocateContactStarted started -> attended(row, started.idvaWithVictimAt());
            default -> {}
        }
    }

    private static void attended(JobRow row, Instant at) {
        row.attendedAt = Earliest.of(row.attendedAt, at);
    }

    private static JobRow empty(Job job) {
        var row = new JobRow();
        row.deployment = job.deployment().value();
        row.incident = job.incident().value();
        return row;
    }
}
