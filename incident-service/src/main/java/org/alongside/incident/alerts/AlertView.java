package org.alongside.incident.alerts;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.BreakGlassAsked;
import org.alongside.contracts.incidents.BreakGlassReviewDue;
import org.alongside.contracts.incidents.BreakGlassReviewed;
import org.alongside.contracts.incidents.BreakGlassUsed;
import org.alongside.contracts.incidents.LookUpNoticed;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every alert about restricted incidents. Source: domain 8.6. */
public final class AlertView implements View<AlertRow> {
    /** Name of its cursor. */
    public static final String NAME = "protection-alerts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AlertRow> rowType() {
        return AlertRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case AccessRestricted _, LookUpNoticed _ ->
                Set.of(fact.recorded().envelope().id());
            case BreakGlassAsked asked -> Set.of(glass(fact, asked.person()));
            case BreakGlassUsed used -> Set.of(glass(fact, used.person()));
            case BreakGlassReviewDue due -> Set.of(glass(fact, due.person()));
            case BreakGlassReviewed reviewed -> Set.of(glass(fact, reviewed.person()));
            default -> Set.of();
        };
    }

    private static UUID glass(Fact<?> fact, StaffId person) {
        return Ids.derived(incident(fact), "break-glass/" + person.value());
    }

    private static UUID incident(Fact<?> fact) {
        return UUID.fromString(fact.recorded().envelope().key());
    }

    @Override
    public @Nullable AlertRow apply(@Nullable AlertRow before, Object key, Fact<?> fact) {
        var row = before == null ? empty((UUID) key, fact) : before;
        if (fact.recorded().position() <= row.position) {
            return row;
        }
        row.position = fact.recorded().position();
        row.at = fact.recorded().envelope().recordedAt();
        switch (fact.event()) {
            case LookUpNoticed look -> {
                row.kind = (look.party() ? AlertKind.LOOKED_UP_BY_PARTY : AlertKind.LOOKED_UP).name();
                row.person = look.person().value();
            }
            case BreakGlassAsked asked -> {
                row.kind = AlertKind.BREAK_GLASS_ASKED.name();
                row.person = asked.person().value();
                row.secondPerson = null;
                row.reason = asked.reason();
            }
            case BreakGlassUsed used -> {
                row.kind = AlertKind.BREAK_GLASS_USED.name();
                row.secondPerson = used.secondPerson().value();
            }
            case BreakGlassReviewDue _ -> row.kind = AlertKind.BREAK_GLASS_REVIEW_DUE.name();
            case BreakGlassReviewed _ -> row.kind = AlertKind.BREAK_GLASS_REVIEWED.name();
            default -> {}
        }
        return row;
    }

    private static AlertRow empty(UUID alert, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        var row = new AlertRow();
        row.alert = alert;
        row.incident = incident(fact);
        row.force = envelope.force();
        row.kind = AlertKind.RESTRICTED.name();
        row.person = envelope.actor().person();
        row.at = envelope.recordedAt();
        return row;
    }
}
