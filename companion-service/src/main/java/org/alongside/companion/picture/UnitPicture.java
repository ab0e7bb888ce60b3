package org.alongside.companion.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommitted;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** What another control system is told of a unit: what it is, what it does, and what it is on here. */
public record UnitPicture(
        @Nullable String callSign,
        @Nullable UnitKind kind,
        @Nullable ExternalReference master,
        @Nullable Integer rawState,
        @Nullable RadioState radioState,
        @Nullable Instant radioAt,
        Hold hold,
        @Nullable IncidentId incident,
        List<Leg> legs,
        boolean retired) {
    public UnitPicture {
        legs = List.copyOf(legs);
    }

    /** Whose it is. */
    public enum Hold {
        FREE,
        RESERVED,
        ASSIGNED,
        ACKNOWLEDGED,
        EN_ROUTE,
        STAGED,
        AT_SCENE,
        /** Another control system's. */
        ELSEWHERE
    }

    static final UnitPicture NOTHING =
            new UnitPicture(null, null, null, null, null, null, Hold.FREE, null, List.of(), false);

    UnitPicture after(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> registered(e);
            case UnitRetired e -> gone();
            case UnitStateChanged e -> pressed(e);
            case UnitReserved e -> held(Hold.RESERVED, e.incident(), e.legs());
            case UnitReservationReleased e -> free();
            case UnitAssigned e -> assigned(e);
            case UnitCommitted e -> moved(Hold.ACKNOWLEDGED, e.incident());
            case UnitEnRoute e -> moved(Hold.EN_ROUTE, e.incident());
            case UnitStaged e -> moved(Hold.STAGED, e.incident());
            case UnitAtScene e -> moved(Hold.AT_SCENE, e.incident());
            case UnitClear e -> e.incident().equals(incident) ? free() : this;
            case UnitStoodDown e -> without(e);
            case UnitCommittedElsewhere e -> held(Hold.ELSEWHERE, null, List.of());
            case UnitFreedElsewhere e -> hold == Hold.ELSEWHERE ? free() : this;
            default -> this;
        };
    }

    boolean isLive() {
        return incident != null;
    }

    private UnitPicture registered(UnitRegistered e) {
        return new UnitPicture(
                e.callSign(), e.kind(), e.master(), rawState, radioState, radioAt, hold, incident, legs, retired);
    }

    private UnitPicture pressed(UnitStateChanged e) {
        return radioAt != null && e.changedAt().isBefore(radioAt)
                ? this
                : new UnitPicture(
                        callSign,
                        kind,
                        master,
                        e.rawState(),
                        e.meaning(),
                        e.changedAt(),
                        hold,
                        incident,
                        legs,
                        retired);
    }

    private UnitPicture assigned(UnitAssigned e) {
        boolean isMore = e.incident().equals(incident) && hold != Hold.RESERVED;
        var all = new ArrayList<>(isMore ? legs : List.<Leg>of());
        e.legs().stream().filter(leg -> !all.contains(leg)).forEach(all::add);
        return held(isMore ? hold : Hold.ASSIGNED, e.incident(), all);
    }

    private UnitPicture moved(Hold stage, IncidentId to) {
        return to.equals(incident) && hold != Hold.RESERVED ? held(stage, incident, legs) : this;
    }

    private UnitPicture without(UnitStoodDown e) {
        if (!e.incident().equals(incident)) {
            return this;
        }
        var left = legs.stream().filter(leg -> !e.legs().contains(leg)).toList();
        return left.isEmpty() ? free() : held(hold, incident, left);
    }

    private UnitPicture free() {
        return held(Hold.FREE, null, List.of());
    }

    private UnitPicture held(Hold as, @Nullable IncidentId by, List<Leg> carrying) {
        return new UnitPicture(callSign, kind, master, rawState, radioState, radioAt, as, by, carrying, retired);
    }

    private UnitPicture gone() {
        return new UnitPicture(callSign, kind, master, rawState, radioState, radioAt, Hold.FREE, null, List.of(), true);
    }
}
