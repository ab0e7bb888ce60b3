package org.alongside.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.CrewSignedOff;
import org.alongside.contracts.car.CrewSignedOn;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.ShiftPlanned;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.testkit.TestEvent;

/** Incidents and what was done about them, told as the topics would, for tests to count by hand. */
public final class Story {
    static final Place BLOCK = new Place(
            PlacePrecision.BLOCK, null, new BlockKey("block-1"), null, null, "WIGAN", false, false, null, null);

    private final UUID car = UUID.randomUUID();

    private final Telling telling;
    private final List<TestEvent<?>> told = new ArrayList<>();

    public Story(String force, Origin origin) {
        this.telling = new Telling(force, origin);
    }

    /** Everything told so far, in order. */
    public List<TestEvent<?>> told() {
        return List.copyOf(told);
    }

    public Story tell(UUID stream, Instant at, AlongsideEvent event) {
        told.add(telling.told(stream, at, event));
        return this;
    }

    /** A confirmed incident with one victim. */
    public Call call(Instant answeredAt) {
        var call = new Call(this, car, answeredAt);
        call.says(new IncidentCreated(
                        answeredAt,
                        new ClockStarts(answeredAt, answeredAt, null, null),
                        FlagValue.YES,
                        null,
                        null,
                        null,
                        null,
                        null,
                        BLOCK,
                        null))
                .says(new DomesticAbuseConfirmed(answeredAt))
                .says(new RoleAssigned(new PartyId(call.victim), PartyRole.VICTIM));
        return call;
    }

    /** A planned duty window in Wigan. */
    public UUID duty(DutyKind kind, Instant from, Instant until) {
        var duty = UUID.randomUUID();
        tell(
                duty,
                from.minusSeconds(86_400),
                new ShiftPlanned(
                        new CarId(car),
                        from,
                        until,
                        "WIGAN",
                        kind,
                        DeploymentMode.SECOND_RESPONSE,
                        30,
                        List.of(),
                        null));
        return duty;
    }

    public Story crew(UUID duty, CrewRole role, Instant on, Instant off) {
        var member = new StaffId(role.name().toLowerCase(java.util.Locale.ROOT) + "-1");
        return tell(duty, on, new CrewSignedOn(member, role, on)).tell(duty, off, new CrewSignedOff(member, off));
    }
}
