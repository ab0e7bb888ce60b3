package org.alongside.cases.views;

import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.Steps;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** The files: lists, queues and pages are queries on these rows. */
public final class CaseFileView implements View<CaseRow> {
    public static final String NAME = "case-file";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseRow> rowType() {
        return CaseRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case CaseEvent _ -> Set.of(Streams.id(fact));
            case CaseHandOffOffered offered ->
                Set.of(CaseIds.fileOf(offered.incident(), offered.victim()).value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable CaseRow apply(@Nullable CaseRow row, Object key, Fact<?> fact) {
        if (fact.event() instanceof CaseEvent event) {
            return changed(row == null ? begun((UUID) key, fact, event) : row, fact, event);
        }
        if (row != null && fact.event() instanceof CaseHandOffOffered offered) {
            row.promisedAt = offered.nextContactPromisedAt();
        }
        return row;
    }

    private static CaseRow begun(UUID id, Fact<?> fact, CaseEvent event) {
        var row = new CaseRow();
        row.id = id;
        row.force = Streams.force(fact);
        row.state = CaseState.CONTACT_RECORD;
        row.riskRank = RiskRank.of(null);
        row.openedAt = switch (event) {
            case MinimalContactRecordOpened opened -> opened.openedAt();
            case CaseReferred referred -> referred.referredAt();
            default ->
                throw new IllegalStateException(event.getClass().getSimpleName() + " of a file that nobody opened");
        };
        row.stateSince = row.openedAt;
        return row;
    }

    private static CaseRow changed(CaseRow row, Fact<?> fact, CaseEvent event) {
        row.version = Streams.version(fact);
        var next = Steps.after(row.state, event);
        if (next != row.state) {
            row.state = next;
            row.stateSince = fact.recorded().envelope().occurredAt();
        }
        CaseRowFolding.apply(row, event);
        return row;
    }
}
