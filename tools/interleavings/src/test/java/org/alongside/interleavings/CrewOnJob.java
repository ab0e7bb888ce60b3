package org.alongside.interleavings;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.alongside.car.deployment.CarCommand;
import org.alongside.car.deployment.CarCommand.Complete;
import org.alongside.car.deployment.CarCommand.DeclineSupport;
import org.alongside.car.deployment.CarCommand.EndContact;
import org.alongside.car.deployment.CarCommand.GiveUp;
import org.alongside.car.deployment.CarCommand.ReportAtScene;
import org.alongside.car.deployment.CarCommand.ReportEnRoute;
import org.alongside.car.deployment.CarCommand.ReportNoContact;
import org.alongside.car.deployment.CarCommand.StartContact;
import org.alongside.car.deployment.CarCommand.TalkedWith;
import org.alongside.car.deployment.CarCommand.Withdraw;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;

/** What a crew reports of one job, sensible or not. */
final class CrewOnJob {
    private CrewOnJob() {}

    static CarCommand any(Random random, DeploymentId job, PartyId victim, Cast.Crewed car, Instant now) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new ReportEnRoute(job, null, now);
            case 2, 3 -> new ReportAtScene(job, now);
            case 4, 5, 6 -> new StartContact(job, victim, Channel.IN_PERSON, car.idva(), SafePlace.SCENE, now);
            case 7, 8, 9 -> new EndContact(job, victim, new TalkedWith(random.nextInt(4) > 0, true), now);
            case 10 -> new ReportNoContact(job, victim, DeferredContactReason.NOT_FIT_NOW, now);
            case 11 -> {
                var later = List.of(LaterContact.values()).get(random.nextInt(LaterContact.values().length));
                yield new DeclineSupport(job, victim, later, null, now);
            }
            case 12 -> new GiveUp(job, DeferredContactReason.CONFLICT_OF_INTEREST, now);
            case 13 -> new Withdraw(job, RefusalCode.SCENE_SAFETY_REVOKED, new TalkedWith(false, false), now);
            default -> new Complete(job, now);
        };
    }
}
