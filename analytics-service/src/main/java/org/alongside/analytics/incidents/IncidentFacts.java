package org.alongside.analytics.incidents;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.car.SupportOffered;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** What analysis needs to know of each incident. Facts may come in any order over the topics. */
public final class IncidentFacts implements View<IncidentRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-facts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<IncidentRow> rowType() {
        return IncidentRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        var incident = incidentOf(fact.event(), fact.recorded().envelope());
        return incident == null ? Set.of() : Set.of(incident);
    }

    private static @Nullable UUID incidentOf(AlongsideEvent event, Envelope envelope) {
        return switch (event) {
            case IncidentEvent _ -> UUID.fromString(envelope.key());
            case SuspectArrested _ -> UUID.fromString(envelope.key());
            case UnitAssigned assigned -> assigned.incident().value();
            case UnitAtScene arrived -> arrived.incident().value();
            case CarDeploymentAccepted accepted -> accepted.incident().value();
            case CarDeploymentRefused refused -> refused.incident().value();
            case CarAtScene arrived -> arrived.incident().value();
            case AdvocateContactStarted started -> started.incident().value();
            case AdvocateContactEnded ended -> ended.incident().value();
            case SupportOffered offered -> offered.incident().value();
            case SupportAccepted accepted -> accepted.incident().value();
            case SupportDeclined declined -> declined.incident().value();
            case ContactAttempted attempted -> idOf(attempted.incident());
            default -> null;
        };
    }

    private static @Nullable UUID idOf(@Nullable IncidentId incident) {
        return incident == null ? null : incident.value();
    }

    @Override
    public IncidentRow apply(@Nullable IncidentRow row, Object key, Fact<?> fact) {
        var known = row == null ? empty((UUID) key, fact.recorded().envelope()) : row;
        if (fact.event() instanceof IncidentEvent own) {
            ControlRoomFacts.put(known, own, fact.recorded().envelope());
        } else {
            responded(known, fact.event());
        }
        return known;
    }

    private static void responded(IncidentRow row, AlongsideEvent event) {
        switch (event) {
            case UnitAssigned assigned -> row.assignedAt = first(row.assignedAt, assigned.unitAssignedAt());
            case UnitAtScene arrived -> row.atSceneAt = first(row.atSceneAt, arrived.unitAtSceneAt());
            case SuspectArrested arrested -> row.arrestedAt = first(row.arrestedAt, arrested.suspectArrestedAt());
            case CarDeploymentAccepted accepted ->
                row.carModes = Words.with(row.carModes, accepted.mode().name());
            case CarDeploymentRefused refused ->
                row.carRefusals = Words.with(row.carRefusals, refused.code().name());
            case CarAtScene arrived -> row.carAtSceneAt = first(row.carAtSceneAt, arrived.carAtSceneAt());
            default -> reachedByAdvocate(row, event);
        }
    }

    private static void reachedByAdvocate(IncidentRow row, AlongsideEvent event) {
        switch (event) {
            case AdvocateContactEnded ended
            when ended.twoWay() ->
                row.advocateContactAt =
                        first(row.advocateContactAt, ended.idvaLeftVictimAt().minusSeconds(60L * ended.minutes()));
            case ContactAttempted attempted
            when attempted.reached() == ContactReached.REACHED && isByAdvocate(attempted.by()) ->
                row.advocateContactAt = first(row.advocateContactAt, attempted.attemptedAt());
            case SupportOffered _ -> row.supportOffered = true;
            case SupportAccepted _ -> row.supportAccepted = true;
            case SupportDeclined _ -> row.supportDeclined = true;
            default -> {}
        }
    }

    private static boolean isByAdvocate(ContactBy by) {
        return by == ContactBy.IDVA_CAR || by == ContactBy.IDVA_SERVICE;
    }

    static Instant first(@Nullable Instant known, Instant said) {
        return known == null || said.isBefore(known) ? said : known;
    }

    private static IncidentRow empty(UUID incident, Envelope envelope) {
        var row = new IncidentRow();
        row.incident = incident;
        row.origin = envelope.origin().name();
        row.force = envelope.force();
        row.district = envelope.district();
        row.daSuspectedAtCreation = FlagValue.UNKNOWN.name();
        row.daConfirmed = FlagValue.UNKNOWN.name();
        row.people = "";
        row.victims = "";
        row.suspects = "";
        row.links = "";
        row.carModes = "";
        row.carRefusals = "";
        return row;
    }
}
