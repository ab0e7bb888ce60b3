package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.incidents.GradeQuestionCause;
import org.alongside.contracts.incidents.GradeQuestioned;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.SecondLookGiven;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.grading.GradingCommand.QuestionGrade;

/** A specialist finds the grade too low: while nobody is there, somebody decides on it again. */
public record WhenASecondLookSaysHigherThenAskForADecision(IncidentAggregate incidents)
        implements Automation<SecondLookGiven> {
    @Override
    public Class<SecondLookGiven> reactsTo() {
        return SecondLookGiven.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SecondLookGiven> fact) {
        var given = fact.event();
        var questioned =
                new GradeQuestioned(fact.recorded().envelope().id(), given.givenAt(), GradeQuestionCause.SECOND_LOOK);
        return given.verdict() == LookVerdict.SHOULD_HAVE_BEEN_HIGHER
                ? incidents.only(given.incident(), new QuestionGrade(questioned, given.grade()))
                : List.of();
    }
}
