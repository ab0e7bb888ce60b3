package org.alongside.car.deployment;

import java.util.List;
import org.alongside.car.deployment.CarCommand.AnswerHandOff;
import org.alongside.car.deployment.CarCommand.HandOffAnswer;
import org.alongside.car.deployment.CarCommand.TellOfScene;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.car.CarJoinedIncident;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.car.SceneSafetyNoted;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * How safe the scene is, and what was answered to a hand-off, are told by incident and not by car. What is known of the
 * incident names the cars, and passes it on.
 */
public final class WhenTheIncidentConcernsACarThenItIsTold implements Automation<AdvocateNeedEvent> {
    @Override
    public Class<AdvocateNeedEvent> reactsTo() {
        return AdvocateNeedEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateNeedEvent> fact) {
        return switch (fact.event()) {
            case CarJoinedIncident joined ->
                joined.safety().stream()
                        .<Ask<?, ?, ?>>map(safety -> tell(joined.car(), joined.deployment(), safety))
                        .toList();
            case SceneSafetyNoted noted ->
                noted.cars().stream()
                        .<Ask<?, ?, ?>>map(car -> tell(car.car(), car.deployment(), noted.safety()))
                        .toList();
            case HandOffAnswerNoted answer -> answered(answer);
            default -> List.of();
        };
    }

    private static Ask<?, ?, ?> tell(CarId car, DeploymentId job, SceneSafety safety) {
        return new Ask<>(Cars.CARS, car.value(), new TellOfScene(job, safety));
    }

    private static List<Ask<?, ?, ?>> answered(HandOffAnswerNoted answer) {
        var car = answer.car();
        return car == null
                ? List.of()
                : List.of(new Ask<>(
                        Cars.CARS,
                        car.value(),
                        new AnswerHandOff(
                                answer.deployment(),
                                answer.victim(),
                                answer.caseFile(),
                                answer.accepted() ? HandOffAnswer.ACCEPTED : HandOffAnswer.DECLINED,
                                answer.acceptedBy(),
                                answer.acceptedByTeam(),
                                answer.answeredAt())));
    }
}
