package org.alongside.dispatch.unit;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Accepted;
import org.alongside.eventsourcing.decide.Decision.Refused;
import org.jspecify.annotations.Nullable;

/** A decision made of several, each on the unit that the one before left. The first refusal is the whole refusal. */
final class UnitSteps {
    private final List<UnitEvent> events = new ArrayList<>();
    private final List<Decision.TimerChange> timers = new ArrayList<>();
    private final List<Decision.Claim> claims = new ArrayList<>();
    private InService unit;
    private @Nullable Refused<UnitEvent> refused;

    private UnitSteps(InService unit) {
        this.unit = unit;
    }

    static UnitSteps from(InService unit) {
        return new UnitSteps(unit);
    }

    /** The unit as the steps so far leave it. */
    InService now() {
        return unit;
    }

    UnitSteps then(UnitEvent fact) {
        return then(Decision.accept(fact));
    }

    UnitSteps then(UnitCommand.Asked asked) {
        return then(UnitAsked.decide(unit, asked));
    }

    UnitSteps then(UnitCommand.ReportRadioState pressed) {
        return then(UnitReported.radioState(unit, pressed));
    }

    UnitSteps then(Decision<UnitEvent> step) {
        if (refused == null) {
            switch (step) {
                case Accepted<UnitEvent> accepted -> add(accepted);
                case Refused<UnitEvent> no -> refused = no;
            }
        }
        return this;
    }

    private void add(Accepted<UnitEvent> accepted) {
        for (var event : accepted.events()) {
            events.add(event);
            unit = (InService) UnitDecider.folded(unit, event);
        }
        timers.addAll(accepted.timers());
        claims.addAll(accepted.claims());
    }

    /** All of them together. */
    Decision<UnitEvent> decision() {
        return refused == null ? new Accepted<>(events, timers, claims) : refused;
    }
}
