package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.AnswerHandOff;
import org.alongside.car.deployment.CarCommand.HandOffAnswer;
import org.alongside.car.deployment.CarCommand.OfferHandOff;
import org.alongside.car.deployment.VictimContact.HandOffState;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CaseHandOffDeclined;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.car.CaseHandedOff;
import org.alongside.eventsourcing.decide.Decision;

/**
 * Leaving a victim to somebody else's care: accepted, not just sent. Until then the car's IDVA owns it (domain 3.6).
 */
final class HandOffs {
    private HandOffs() {}

    static Decision<AdvocateCarEvent> offered(Deployment job, OfferHandOff offer) {
        if ((offer.toIdva() == null) == (offer.toTeam() == null)) {
            return refuse(CarRefusal.HAND_OFF_TO_ONE, "Offer it to one IDVA or to one team.");
        }
        return job.with(offer.victim()).handOff() == HandOffState.ACCEPTED
                ? refuse(CarRefusal.ALREADY_HANDED_OFF, "Somebody has accepted it.")
                : accept(new CaseHandOffOffered(
                        job.id(),
                        job.incident(),
                        offer.victim(),
                        offer.caseFile(),
                        offer.toIdva(),
                        offer.toTeam(),
                        offer.nextContactPromisedAt(),
                        offer.at()));
    }

    static Decision<AdvocateCarEvent> answered(Deployment job, AnswerHandOff answer) {
        return switch (job.with(answer.victim()).handOff()) {
            case NONE -> refuse(CarRefusal.HAND_OFF_NOT_OFFERED, "Nobody was asked.");
            case ACCEPTED -> accept();
            case DECLINED -> answer.answer() == HandOffAnswer.DECLINED ? accept() : accept(handedOff(job, answer));
            case OFFERED, LEFT_OPEN ->
                accept(answer.answer() == HandOffAnswer.ACCEPTED ? handedOff(job, answer) : declined(job, answer));
        };
    }

    private static AdvocateCarEvent handedOff(Deployment job, AnswerHandOff answer) {
        return new CaseHandedOff(
                job.id(),
                job.incident(),
                answer.victim(),
                answer.caseFile(),
                answer.acceptedBy(),
                answer.acceptedByTeam(),
                answer.at());
    }

    private static AdvocateCarEvent declined(Deployment job, AnswerHandOff answer) {
        return new CaseHandOffDeclined(job.id(), job.incident(), answer.victim(), answer.at(), null);
    }
}
