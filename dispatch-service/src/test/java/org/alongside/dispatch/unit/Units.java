package org.alongside.dispatch.unit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitCrewed;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.testkit.Scenario;

/** Units in the states that tests begin from. */
final class Units {
    static final Instant NOW = Instant.parse("2025-02-28T20:19:00Z");
    static final IncidentId INCIDENT = new IncidentId(new UUID(1, 1));
    static final IncidentId OTHER = new IncidentId(new UUID(1, 2));
    static final DecisionId DECISION = new DecisionId(new UUID(6, 1));
    static final ExternalReference JOB = new ExternalReference("CAD", "4711");
    static final UnitRegistered REGISTERED = new UnitRegistered("KW21", UnitKind.RESPONSE, "WIGAN", List.of(), null);
    static final UnitCrewed CREWED = new UnitCrewed(List.of(new StaffId("pc-1"), new StaffId("pc-2")), 2, NOW);
    static final UnitStateChanged ON_PATROL = new UnitStateChanged(2, RadioState.AVAILABLE_ON_PATROL, NOW);
    static final UnitAssigned ASSIGNED = new UnitAssigned(INCIDENT, List.of(Leg.RESPONSE), NOW, null);
    static final UnitReserved RESERVED = new UnitReserved(INCIDENT, List.of(Leg.RESPONSE), NOW, NOW.plusSeconds(120));
    static final UnitCommittedElsewhere ELSEWHERE = new UnitCommittedElsewhere(JOB, NOW, null);

    private Units() {}

    static Scenario<Unit, UnitCommand, UnitEvent> unit() {
        return Scenario.of(new UnitDecider(UnitPolicy.USUAL));
    }

    static Scenario<Unit, UnitCommand, UnitEvent> onPatrol() {
        return unit().given(REGISTERED, CREWED, ON_PATROL);
    }

    static Scenario<Unit, UnitCommand, UnitEvent> assigned() {
        return onPatrol().given(ASSIGNED);
    }

    static UnitCommand assign(IncidentId incident, Leg leg) {
        return new UnitCommand.Assign(incident, List.of(leg), NOW.plusSeconds(60), DECISION);
    }

    static UnitCommand radio(int raw, RadioState meaning, Instant at) {
        return new UnitCommand.ReportRadioState(raw, meaning, at);
    }
}
