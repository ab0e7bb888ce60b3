package org.alongside.dispatch.board;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.CoResponseDecider;
import org.alongside.dispatch.coresponse.DispatchPolicy;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every response as it stands, for the board: folded by the lines that decide. */
public final class ResponseBoard implements View<BoardRow> {
    /** Name of its cursor. */
    public static final String NAME = "response-board";

    private final CoResponseDecider decider = new CoResponseDecider(DispatchPolicy.USUAL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<BoardRow> rowType() {
        return BoardRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof CoResponseEvent || fact.event() instanceof AccessRestricted
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public BoardRow apply(@Nullable BoardRow row, Object key, Fact<?> fact) {
        var now = row == null ? empty((UUID) key, fact) : row;
        return switch (fact.event()) {
            case AccessRestricted restricted -> restrict(now, restricted);
            case CoResponseOpened opened -> fold(restrict(now, opened, fact), version(fact), opened);
            case CoResponseEvent event -> fold(now, version(fact), event);
            default -> now;
        };
    }

    private static int version(Fact<?> fact) {
        return fact.recorded().envelope().version();
    }

    private BoardRow empty(UUID incident, Fact<?> fact) {
        var row = new BoardRow();
        row.incident = incident;
        row.force = fact.recorded().envelope().force();
        row.allowed = "";
        return keep(row, decider.initial());
    }

    /** Seeing an event again changes nothing. */
    private BoardRow fold(BoardRow row, int version, CoResponseEvent event) {
        if (version <= row.version) {
            return row;
        }
        row.version = version;
        return keep(row, decider.evolve(Kept.read(row.document).state(), event));
    }

    private static BoardRow keep(BoardRow row, CoResponse state) {
        var kept = Kept.of(state);
        row.phase = kept.phase().name();
        row.document = kept.json();
        var response = kept.response();
        if (response != null) {
            row.grade = nameOf(response.facts().grade());
            row.openedAt = response.openedAt();
            row.restricted = row.restricted || response.facts().restricted();
            boolean open = kept.phase() == Kept.Phase.OPEN;
            row.carWanted = open && wantsCar(response);
            row.carAsked = open ? carAsked(response) : null;
        }
        return row;
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable UUID carAsked(Response response) {
        return response.car().current().map(asked -> asked.car().value()).orElse(null);
    }

    private static boolean wantsCar(Response response) {
        var leg = response.legs().of(Leg.IDVA_CAR);
        return leg.required()
                && !leg.served()
                && response.car().ruledOut() == null
                && response.car().current().isEmpty();
    }

    /** What a dispatcher opens as restricted is theirs alone to work on until the incident says whose it is. */
    private static BoardRow restrict(BoardRow row, CoResponseOpened opened, Fact<?> fact) {
        boolean isTheirs = opened.openedBy() == OpenedBy.DISPATCHER_COMMAND
                && opened.facts().restricted();
        if (isTheirs && row.allowed.isEmpty()) {
            row.allowed = fact.recorded().envelope().actor().person();
        }
        return row;
    }

    private static BoardRow restrict(BoardRow row, AccessRestricted restricted) {
        row.restricted = true;
        row.allowed = String.join(
                "\n", restricted.allowed().stream().map(StaffId::value).toList());
        return row;
    }
}
