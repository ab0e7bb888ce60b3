package org.alongside.dispatch.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.PriorIncidentsFound;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Earlier incidents of the same people, and withdrawals, for ranking jobs. */
public final class JobHistory implements View<HistoryRow> {
    /** Bases that make an earlier incident a repeat; the same block or telephone alone does not. */
    private static final Set<PriorBasis> REPEAT =
            EnumSet.of(PriorBasis.SAME_ADDRESS, PriorBasis.SAME_VICTIM, PriorBasis.SAME_SUSPECT, PriorBasis.SAME_DYAD);

    private static final Set<PriorBasis> SAME_VICTIM = EnumSet.of(PriorBasis.SAME_VICTIM, PriorBasis.SAME_DYAD);

    @Override
    public String name() {
        return "job-history";
    }

    @Override
    public Class<HistoryRow> rowType() {
        return HistoryRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case PriorIncidentsFound _, PoliceRecordsFound _ ->
                Set.of(UUID.fromString(fact.recorded().envelope().key()));
            case VictimPositionChanged changed -> incidentOf(changed);
            default -> Set.of();
        };
    }

    private static Set<UUID> incidentOf(VictimPositionChanged changed) {
        var incident = changed.incident();
        return incident == null ? Set.of() : Set.of(incident.value());
    }

    @Override
    public HistoryRow apply(@Nullable HistoryRow row, Object key, Fact<?> fact) {
        var now = row == null ? empty((UUID) key) : row;
        switch (fact.event()) {
            case PriorIncidentsFound found -> found(now, found.incidents());
            case PoliceRecordsFound found -> found(now, found.incidents());
            case VictimPositionChanged changed -> now.withdrawn = changed.to() == VictimPosition.WITHDRAWN;
            default -> {}
        }
        return now;
    }

    private static HistoryRow empty(UUID incident) {
        var row = new HistoryRow();
        row.incident = incident;
        row.priors = "";
        return row;
    }

    private static void found(HistoryRow row, List<PriorIncident> found) {
        row.latestPriorAt = found.stream()
                .filter(one -> REPEAT.contains(one.basis()))
                .map(PriorIncident::receivedAt)
                .max(Comparator.<Instant>naturalOrder())
                .orElse(null);
        row.priors = String.join(
                ",",
                found.stream()
                        .filter(one -> SAME_VICTIM.contains(one.basis()))
                        .map(one -> one.incident().value().toString())
                        .distinct()
                        .toList());
    }
}
