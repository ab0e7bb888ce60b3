package org.alongside.incident.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every incident by the keys of its place, live and imported. */
public final class IncidentHistoryView implements View<HistoryRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-history";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HistoryRow> rowType() {
        return HistoryRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof IncidentEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable HistoryRow apply(@Nullable HistoryRow before, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        var row = before == null ? empty((UUID) key, envelope) : before;
        if (envelope.version() <= row.version) {
            return row;
        }
        row.version = envelope.version();
        switch (fact.event()) {
            case CallReceived call -> row.receivedAt = earliest(row.receivedAt, call.callAnsweredAt());
            case IncidentCreated created -> created(row, created);
            case LocationConfirmed confirmed -> place(row, confirmed.place());
            case DomesticAbuseConfirmed _ -> row.daConfirmed = FlagValue.YES.name();
            case DomesticAbuseRuledOut _ -> row.daConfirmed = FlagValue.NO.name();
            case IncidentResulted result ->
                row.createdInError = result.results().contains(ResultCode.CREATED_IN_ERROR);
            case IncidentClosed closed -> row.daConfirmed = closed.daConfirmed().name();
            case IncidentsLinked linked -> leaves(row, linked.kind(), linked.other(), true);
            case IncidentsUnlinked unlinked -> leaves(row, unlinked.kind(), unlinked.other(), false);
            case AccessRestricted restricted -> restrict(row, restricted);
            default -> {}
        }
        return row;
    }

    private static HistoryRow empty(UUID incident, Envelope envelope) {
        var row = new HistoryRow();
        row.incident = incident;
        row.force = envelope.force();
        row.receivedAt = envelope.occurredAt();
        row.daConfirmed = FlagValue.NOT_ASKED.name();
        row.leavesCountBy = "";
        row.origin = envelope.origin().name();
        row.allowed = "";
        return row;
    }

    private static Instant earliest(Instant known, @Nullable Instant answeredAt) {
        return answeredAt != null && answeredAt.isBefore(known) ? answeredAt : known;
    }

    private static void created(HistoryRow row, IncidentCreated created) {
        row.receivedAt = created.receivedAt();
        if (created.place() != null) {
            place(row, created.place());
        }
    }

    private static void place(HistoryRow row, Place place) {
        row.placeKey = place.placeKey() == null ? null : place.placeKey().value();
        row.blockKey = place.blockKey() == null ? null : place.blockKey().value();
        row.multiOccupancy = place.multiOccupancy() && place.precision() != PlacePrecision.FLAT;
    }

    /** Only duplicates and updates leave the repeat count. Source: domain 2.8. */
    private static void leaves(HistoryRow row, LinkKind kind, IncidentId other, boolean linked) {
        if (kind != LinkKind.DUPLICATE_OF && kind != LinkKind.UPDATE_TO) {
            return;
        }
        var links = row.leavesCountBy.isEmpty()
                ? new TreeSet<String>()
                : new TreeSet<>(Arrays.asList(row.leavesCountBy.split("\n", -1)));
        var link = kind + " " + other.value();
        if (linked) {
            links.add(link);
        } else {
            links.remove(link);
        }
        row.leavesCountBy = String.join("\n", links);
    }

    private static void restrict(HistoryRow row, AccessRestricted restricted) {
        row.restricted = true;
        row.allowed = restricted.allowed().stream().map(StaffId::value).collect(Collectors.joining("\n"));
    }
}
