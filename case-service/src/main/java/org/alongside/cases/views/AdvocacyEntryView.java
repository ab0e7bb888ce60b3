package org.alongside.cases.views;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Notes, their corrections, bases of sharing, details of attempts and interventions of the private half. */
public final class AdvocacyEntryView implements View<AdvocacyEntryRow> {
    public static final String NAME = "advocacy-entry";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AdvocacyEntryRow> rowType() {
        return AdvocacyEntryRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case AdvocacyNoteAdded _, AdvocacyNoteCorrected _, SharingBasisRecorded _, ContactAttemptDetailed _ ->
                Set.of(Streams.event(fact));
            case InterventionStarted started -> Set.of(intervention(fact, started.number()));
            case InterventionEnded ended -> Set.of(intervention(fact, ended.number()));
            default -> Set.of();
        };
    }

    private static UUID intervention(Fact<?> fact, int number) {
        return Ids.derived(Streams.id(fact), "intervention/" + number);
    }

    @Override
    public @Nullable AdvocacyEntryRow apply(@Nullable AdvocacyEntryRow row, Object key, Fact<?> fact) {
        if (fact.event() instanceof InterventionEnded ended) {
            if (row != null) {
                row.result = ended.result();
                row.endedAt = ended.endedAt();
            }
            return row;
        }
        var entry = new AdvocacyEntryRow();
        entry.id = (UUID) key;
        entry.caseId = Streams.id(fact);
        entry.force = Streams.force(fact);
        entry.person = Streams.person(fact);
        fill(entry, fact);
        return entry;
    }

    private static void fill(AdvocacyEntryRow row, Fact<?> fact) {
        switch (fact.event()) {
            case AdvocacyNoteAdded added -> {
                is(row, EntryKind.NOTE, added.notedAt(), added.number());
                row.note = added;
            }
            case AdvocacyNoteCorrected corrected -> {
                is(row, EntryKind.CORRECTION, fact.recorded().envelope().occurredAt(), corrected.number());
                row.correction = corrected;
            }
            case SharingBasisRecorded basis -> {
                is(row, EntryKind.SHARING_BASIS, basis.recordedFrom(), null);
                row.basis = basis;
            }
            case ContactAttemptDetailed detailed -> {
                is(row, EntryKind.CONTACT_ATTEMPT, detailed.attemptedAt(), null);
                row.attempt = detailed;
            }
            case InterventionStarted started -> {
                is(row, EntryKind.INTERVENTION, started.startedAt(), started.number());
                row.area = started.area();
                row.result = started.result();
                row.provider = started.provider();
            }
            default -> throw new IllegalStateException("not an entry of the private half");
        }
    }

    private static void is(AdvocacyEntryRow row, EntryKind kind, Instant at, @Nullable Integer number) {
        row.kind = kind;
        row.happenedAt = at;
        row.number = number;
    }
}
