package org.alongside.car.board;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Which jobs the cars were asked for, what became of each, and why those refused were. */
public final class Deployments implements View<DeploymentRow> {
    /** Name of its cursor. */
    public static final String NAME = "deployments";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DeploymentRow> rowType() {
        return DeploymentRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        var job = DeploymentOf.event(fact.event());
        return job == null ? Set.of() : Set.of(job.value());
    }

    @Override
    public @Nullable DeploymentRow apply(@Nullable DeploymentRow row, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        if (fact.event() instanceof CarDeploymentProposed proposed) {
            return proposed(
                    row == null ? empty((UUID) key, fact, proposed.car().value()) : row, proposed, envelope.key());
        }
        if (!(fact.event() instanceof AdvocateCarEvent event)
                || (row != null && envelope.version() <= row.carVersion)) {
            return row;
        }
        var now = row == null ? empty((UUID) key, fact, UUID.fromString(envelope.key())) : row;
        now.carVersion = envelope.version();
        changed(now, event);
        return now;
    }

    private static DeploymentRow empty(UUID deployment, Fact<?> fact, UUID car) {
        var row = new DeploymentRow();
        row.deployment = deployment;
        row.force = fact.recorded().envelope().force();
        row.car = car;
        row.outcome = DeploymentState.PROPOSED.name();
        row.breaches = "";
        row.handOffs = "";
        row.talks = "";
        row.interpreters = "";
        row.camerasOff = "";
        row.camerasOn = "";
        row.conflicts = "";
        row.document = Briefing.NONE;
        row.heardAt = fact.recorded().loggedAt();
        return row;
    }

    private static DeploymentRow proposed(DeploymentRow row, CarDeploymentProposed proposed, String incident) {
        var facts = proposed.facts();
        var grade = facts.grade();
        row.incident = UUID.fromString(incident);
        row.mode = proposed.mode().name();
        row.attempt = proposed.attempt();
        row.grade = grade == null ? null : grade.name();
        row.points = facts.points();
        row.proposedAt = proposed.proposedAt();
        row.document = Briefing.of(proposed.meetingPlace(), facts).text();
        return row;
    }

    private static void changed(DeploymentRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarDeploymentAccepted e -> {
                row.incident = e.incident().value();
                row.mode = e.mode().name();
                row.expectedFreeAt = e.expectedFreeAt();
                answered(row, DeploymentState.ACCEPTED, null, e.acceptedAt());
            }
            case CarDeploymentRefused e -> {
                row.incident = e.incident().value();
                row.mode = e.mode().name();
                answered(row, DeploymentState.REFUSED, e.code().name(), e.refusedAt());
                row.endedAt = e.refusedAt();
            }
            case CarDeploymentStoodDown e -> {
                row.incident = e.incident().value();
                row.outcome = DeploymentState.STOOD_DOWN.name();
                row.reason = e.reason().name();
                row.endedAt = e.stoodDownAt();
            }
            case CarDeploymentCompleted e -> {
                row.outcome = e.outcome().name();
                row.endedAt = e.carClearAt();
            }
            default -> onJob(row, event);
        }
    }

    private static void onJob(DeploymentRow row, AdvocateCarEvent event) {
        switch (event) {
            case CarStaged e -> row.stagedAt = first(row.stagedAt, e.carStagedAt());
            case CarAtScene e -> row.atSceneAt = first(row.atSceneAt, e.carAtSceneAt());
            case AdvocateContactStarted e -> {
                row.firstContactAt = first(row.firstContactAt, e.idvaWithVictimAt());
                row.talks = line(
                        without(row.talks, e.victim().value()),
                        e.idva().value() + " " + e.victim().value());
            }
            case AdvocateContactTakenOver e ->
                row.talks = line(
                        without(row.talks, e.victim().value()),
                        e.to().value() + " " + e.victim().value());
            case AdvocateContactEnded e -> {
                row.contactMinutes += e.minutes();
                row.talks = without(row.talks, e.victim().value());
            }
            case InterpreterUsed e ->
                row.interpreters = line(
                        row.interpreters,
                        e.interpreter().name() + " " + e.victim().value());
            case BodyWornVideoStarted e -> recording(row, e.officer());
            case BodyWornVideoResumed e -> recording(row, e.officer());
            case BodyWornVideoPaused e -> off(row, e.reason(), e.officer());
            case BodyWornVideoNotRunning e -> off(row, e.reason(), e.officer());
            case ConflictOfInterestDeclared e ->
                row.conflicts = line(row.conflicts, e.member().value());
            case SafetyBreachRecorded e ->
                row.breaches = line(row.breaches, e.rule().name());
            case CaseHandOffOffered e -> handOff(row, "OFFERED", e.victim());
            case CaseHandedOff e -> handOff(row, "ACCEPTED", e.victim());
            case CaseHandOffDeclined e -> handOff(row, "DECLINED", e.victim());
            case HandOffLeftOpen e -> handOff(row, "LEFT_OPEN", e.victim());
            default -> {
                // the rest is told by the car's board
            }
        }
    }

    private static void recording(DeploymentRow row, StaffId officer) {
        row.camerasOff = without(row.camerasOff, officer.value());
        row.camerasOn = line(without(row.camerasOn, officer.value()), "RECORDING " + officer.value());
    }

    private static void off(DeploymentRow row, Enum<?> reason, StaffId officer) {
        row.camerasOn = without(row.camerasOn, officer.value());
        row.camerasOff = line(without(row.camerasOff, officer.value()), reason.name() + " " + officer.value());
    }

    private static void answered(DeploymentRow row, DeploymentState outcome, @Nullable String reason, Instant at) {
        row.outcome = outcome.name();
        row.reason = reason;
        row.answeredAt = at;
    }

    private static void handOff(DeploymentRow row, String state, PartyId victim) {
        row.handOffs = line(without(row.handOffs, victim.value()), state + " " + victim.value());
    }

    /** The lines that do not end with this id. */
    private static String without(String lines, Object id) {
        return lines.lines().filter(line -> !line.endsWith(" " + id)).collect(Collectors.joining("\n"));
    }

    private static String line(String lines, String another) {
        return lines.isEmpty() ? another : lines + "\n" + another;
    }

    private static Instant first(@Nullable Instant known, Instant at) {
        return known != null && known.isBefore(at) ? known : at;
    }
}
