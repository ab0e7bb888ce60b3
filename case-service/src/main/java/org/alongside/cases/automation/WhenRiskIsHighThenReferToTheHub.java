package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * A high level puts the file before the hub, so that a person looks at it the same day, agreed to or not: sharing to
 * prevent serious harm needs no consent. It decides nothing, and nobody is sent to a MARAC by a rule alone.
 */
public final class WhenRiskIsHighThenReferToTheHub implements Automation<RiskLevelChanged> {
    private final CaseAggregates aggregates;

    public WhenRiskIsHighThenReferToTheHub(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<RiskLevelChanged> reactsTo() {
        return RiskLevelChanged.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<RiskLevelChanged> fact) {
        var changed = fact.event();
        if (changed.to() != RiskLevel.HIGH) {
            return List.of();
        }
        var file = Files.of(fact);
        var referral = new PolicyReferral(
                file,
                changed.incident(),
                changed.victim(),
                ReferralSource.POLICE,
                changed.to(),
                FlagValue.NOT_ASKED,
                changed.changedAt());
        return List.of(aggregates.ask(file, referral.because(fact)));
    }
}
