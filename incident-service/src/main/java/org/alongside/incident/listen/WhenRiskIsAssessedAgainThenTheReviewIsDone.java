package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.incidents.ReviewOutcome;
import org.alongside.contracts.incidents.RiskReviewed;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.review.ReviewCommand.NoteReview;

/** A specialist assessed the risk of this incident: nobody else has to look at it again. */
public record WhenRiskIsAssessedAgainThenTheReviewIsDone(IncidentAggregate incidents)
        implements Automation<SecondaryRiskAssessed> {
    @Override
    public Class<SecondaryRiskAssessed> reactsTo() {
        return SecondaryRiskAssessed.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SecondaryRiskAssessed> fact) {
        var assessed = fact.event();
        var envelope = fact.recorded().envelope();
        var reviewed = new RiskReviewed(
                ReviewOutcome.ASSESSED_AGAIN, null, envelope.id(), envelope.type(), assessed.secondaryRiskAt(), null);
        return assessed.incident() == null ? List.of() : incidents.only(assessed.incident(), new NoteReview(reviewed));
    }
}
