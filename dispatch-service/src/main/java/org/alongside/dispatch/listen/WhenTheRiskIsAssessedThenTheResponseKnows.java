package org.alongside.dispatch.listen;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.FactChange;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** When a risk is assessed or its level changes, the response to the incident knows the level. */
public final class WhenTheRiskIsAssessedThenTheResponseKnows implements Automation<CaseEvent> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenTheRiskIsAssessedThenTheResponseKnows(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<CaseEvent> reactsTo() {
        return CaseEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CaseEvent> fact) {
        return switch (fact.event()) {
            case PrimaryRiskAssessed e -> known(e.incident(), e.form().level(), e.riskAssessedAt());
            case SecondaryRiskAssessed e -> known(e.incident(), e.form().level(), e.secondaryRiskAt());
            case RiskLevelChanged e -> known(e.incident(), e.to(), e.changedAt());
            default -> List.of();
        };
    }

    private List<Ask<?, ?, ?>> known(@Nullable IncidentId incident, RiskLevel level, Instant at) {
        return incident == null
                ? List.of()
                : List.of(aggregates.ask(incident, new CoResponseCommand.Learn(new FactChange.RiskKnown(level), at)));
    }
}
