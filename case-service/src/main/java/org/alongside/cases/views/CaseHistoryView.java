package org.alongside.cases.views;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Risk, position, MARAC, safe-contact and disclosure histories: one row for each fact, never changed. */
public final class CaseHistoryView implements View<HistoryRow> {
    public static final String NAME = "case-history";

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
        return switch (fact.event()) {
            case PrimaryRiskAssessed _,
                    SecondaryRiskAssessed _,
                    RiskLevelChanged _,
                    VictimPositionChanged _,
                    MaracReferred _,
                    SafeContactInstructionSet _,
                    InformationDisclosed _ -> Set.of(Streams.event(fact));
            default -> Set.of();
        };
    }

    @Override
    public @Nullable HistoryRow apply(@Nullable HistoryRow row, Object key, Fact<?> fact) {
        var now = new HistoryRow();
        now.id = (UUID) key;
        now.caseId = Streams.id(fact);
        now.force = Streams.force(fact);
        now.person = Streams.person(fact);
        now.role = Streams.role(fact);
        fill(now, fact);
        return now;
    }

    private static void fill(HistoryRow row, Fact<?> fact) {
        switch (fact.event()) {
            case PrimaryRiskAssessed assessed -> {
                at(row, HistoryKind.PRIMARY_RISK, assessed.riskAssessedAt());
                row.primaryForm = assessed;
            }
            case SecondaryRiskAssessed assessed -> {
                at(row, HistoryKind.SECONDARY_RISK, assessed.secondaryRiskAt());
                row.secondaryForm = assessed;
            }
            case RiskLevelChanged changed -> {
                at(row, HistoryKind.RISK_LEVEL, changed.changedAt());
                row.level = changed;
            }
            case VictimPositionChanged changed -> {
                at(row, HistoryKind.POSITION, changed.askedAt());
                row.position = changed;
            }
            case MaracReferred referred -> {
                at(row, HistoryKind.MARAC, referred.referredAt());
                row.marac = referred;
            }
            case SafeContactInstructionSet set -> {
                at(row, HistoryKind.SAFE_CONTACT, set.setAt());
                row.instruction = set;
            }
            case InformationDisclosed disclosed -> {
                at(row, HistoryKind.DISCLOSURE, disclosed.disclosedAt());
                row.disclosure = disclosed;
            }
            default -> throw new IllegalStateException("not a dated fact of a file");
        }
    }

    private static void at(HistoryRow row, HistoryKind kind, Instant happenedAt) {
        row.kind = kind;
        row.happenedAt = happenedAt;
    }
}
