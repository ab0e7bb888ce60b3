package org.alongside.companion.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** Events of an evening. */
public final class Facts {
    static final Instant NOW = Instant.parse("2026-11-21T20:15:00Z");
    static final IncidentClosed CLOSED = new IncidentClosed(FlagValue.YES, NOW);
    static final AccessRestricted RESTRICTED =
            new AccessRestricted(RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED, List.of());

    private Facts() {}

    public static IncidentCreated created() {
        return created(null);
    }

    static IncidentCreated created(@Nullable ExternalReference master) {
        return new IncidentCreated(
                NOW,
                new ClockStarts(NOW, NOW, null, null),
                FlagValue.YES,
                "1234",
                master,
                null,
                null,
                null,
                null,
                null);
    }

    static IncidentGraded graded() {
        return new IncidentGraded(
                Grade.G1,
                "Grade 1",
                new GradingPolicy("GMP-2022", 1),
                GradeTarget.of(ClockStart.CALL_ANSWERED, NOW, Duration.ofMinutes(15)),
                NOW);
    }

    static UnitRegistered unit(@Nullable ExternalReference master) {
        return new UnitRegistered("KW21", UnitKind.RESPONSE, "WIGAN", List.of(), master);
    }

    static UnitAssigned assignedTo(UUID incident) {
        return new UnitAssigned(new IncidentId(incident), List.of(Leg.RESPONSE), NOW, null);
    }
}
