package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CaseIds;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** The victim said yes to the car's IDVA, so the hub finds a referral in its queue. */
public final class WhenSupportIsAcceptedThenReferToTheHub implements Automation<SupportAccepted> {
    private final CaseAggregates aggregates;

    public WhenSupportIsAcceptedThenReferToTheHub(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<SupportAccepted> reactsTo() {
        return SupportAccepted.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SupportAccepted> fact) {
        var accepted = fact.event();
        var file = CaseIds.fileOf(accepted.incident(), accepted.victim());
        var referral = new PolicyReferral(
                file,
                accepted.incident(),
                accepted.victim(),
                ReferralSource.IDVA_CAR,
                null,
                FlagValue.YES,
                accepted.acceptedAt());
        return List.of(aggregates.ask(file, referral.because(fact)));
    }
}
