package org.alongside.analytics.incidents;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** What analysis needs to know of each incident log. Facts may come in any order over the topics. */
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
            case SceneDeclaredSafe _ -> UUID.fromString(envelope.key());
            case SceneStateChanged _ -> UUID.fromString(envelope.key());
            case MeetingPlaceSet _ -> UUID.fromString(envelope.key());
            case SceneSafetyRevoked _ -> UUID.fromString(envelope.key());
            case LegRecommended _ -> UUID.fromString(envelope.key());
            case IdvaCarLegRuledOut _ -> UUID.fromString(envelope.key());
            case UnitAssigned assigned -> assigned.incident().value();
            case UnitAtScene arrived -> arrived.incident().value();
            default -> null;
        };
    }

    @Override
    public IncidentRow apply(@Nullable IncidentRow row, Object key, Fact<?> fact) {
        var known = row == null ? empty((UUID) key, fact.recorded().envelope()) : row;
        if (fact.event() instanceof IncidentEvent own) {
            ControlRoomFacts.put(known, own, fact.recorded().envelope());
        } else {
            DispatchFacts.put(known, fact.event());
        }
        return known;
    }

    private static IncidentRow empty(UUID incident, Envelope envelope) {
        var row = new IncidentRow();
        row.incident = incident;
        row.origin = envelope.origin().name();
        row.force = envelope.force();
        row.district = envelope.district();
        row.daSuspectedAtCreation = FlagValue.UNKNOWN.name();
        row.daConfirmed = FlagValue.UNKNOWN.name();
        row.suspectOnScene = FlagValue.NOT_ASKED.name();
        row.people = "";
        row.victims = "";
        row.suspects = "";
        row.links = "";
        row.gradings = "";
        row.crimeReferences = "";
        row.sceneSafety = "";
        return row;
    }
}
