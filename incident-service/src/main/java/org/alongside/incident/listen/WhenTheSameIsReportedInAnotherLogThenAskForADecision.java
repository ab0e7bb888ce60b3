package org.alongside.incident.listen;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.GradeQuestionCause;
import org.alongside.contracts.incidents.GradeQuestioned;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.grading.GradingCommand.QuestionGrade;

/**
 * Two handlers took the same thing down as two incidents: the first of them has had a second contact, as if the call had
 * been added to it. Source: domain 2.2, 2.8.
 */
public record WhenTheSameIsReportedInAnotherLogThenAskForADecision(IncidentAggregate incidents)
        implements Automation<IncidentsLinked> {
    private static final Set<LinkKind> THE_SAME = EnumSet.of(LinkKind.DUPLICATE_OF, LinkKind.UPDATE_TO);

    @Override
    public Class<IncidentsLinked> reactsTo() {
        return IncidentsLinked.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<IncidentsLinked> fact) {
        var linked = fact.event();
        var envelope = fact.recorded().envelope();
        var questioned = new GradeQuestioned(envelope.id(), envelope.occurredAt(), GradeQuestionCause.SECOND_CONTACT);
        return THE_SAME.contains(linked.kind())
                ? incidents.only(linked.other(), new QuestionGrade(questioned, null))
                : List.of();
    }
}
