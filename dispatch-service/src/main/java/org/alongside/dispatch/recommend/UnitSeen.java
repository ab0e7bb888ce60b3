package org.alongside.dispatch.recommend;

import java.util.List;
import java.util.Set;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the board shows it at the moment of asking.
 *
 * @param hold whose it is
 * @param heldBy the incident that holds it, for {@link Hold#RESERVED} and {@link Hold#ASSIGNED}
 * @param legs that it carries there
 * @param masterSilent its master was not heard of for too long, so nobody here knows what it is on
 * @param crewKnown false for a unit of another control system that does not say who is on it
 */
public record UnitSeen(
        UnitId unit,
        UnitKind kind,
        String area,
        Set<UnitSkill> skills,
        Duty duty,
        Hold hold,
        @Nullable IncidentId heldBy,
        List<Leg> legs,
        int crew,
        int constables,
        boolean crewKnown,
        boolean masterSilent,
        @Nullable Position position) {
    public UnitSeen {
        skills = Set.copyOf(skills);
        legs = List.copyOf(legs);
    }

    /** Whether its radio state lets it go. */
    public enum Duty {
        DEPLOYABLE,
        NOT_DEPLOYABLE,
        OFF_DUTY
    }

    /** Whose it is. */
    public enum Hold {
        FREE,
        RESERVED,
        ASSIGNED,
        ELSEWHERE
    }
}
