package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;

/** A child's school was told, so somebody decided that it should be. */
public record WhenASchoolIsToldThenTheCheckIsMet(IncidentAggregate incidents) implements Automation<EncompassNotified> {
    @Override
    public Class<EncompassNotified> reactsTo() {
        return EncompassNotified.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<EncompassNotified> fact) {
        var notified = fact.event();
        var envelope = fact.recorded().envelope();
        var met =
                new ClosureCheckMet(ClosureCheck.ENCOMPASS_DECISION, notified.child(), envelope.id(), envelope.type());
        return incidents.only(notified.incident(), new MeetCheck(met));
    }
}
