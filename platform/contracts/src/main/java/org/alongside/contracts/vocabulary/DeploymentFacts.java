package org.alongside.contracts.vocabulary;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What dispatch knew when it asked for the car, so that the car's own rules can be judged without asking back.
 *
 * @param sceneUnitAssigned another unit is assigned to the scene, or none is needed by what dispatch knows (rule D5)
 * @param absoluteHold a hold that keeps the car away altogether, and not at a rendezvous point (rule D6)
 * @param restricted police or partner staff are a party (rule D10)
 * @param points of the ranking of eligible jobs
 * @param victims each gets a contact task of her or his own if the car does not reach them
 * @param warnings to be acknowledged before arrival (rule D9)
 * @param interpreterNeeded to speak with a victim, who is never interpreted for by a child (rule D14); absent in older events
 * @param honourBasedAbuse or a forced marriage, so that an interpreter is vetted first (rule D14); absent in older events
 */
public record DeploymentFacts(
        @Clear @Nullable Grade grade,
        @Clear FlagValue daSuspected,
        @Clear FlagValue suspectOnScene,
        @Clear FlagValue weaponPresent,
        @Clear FlagValue suspectWhereaboutsKnown,
        @Clear boolean sceneUnitAssigned,
        @Clear boolean absoluteHold,
        @Clear boolean restricted,
        @Clear @Nullable RiskLevel riskLevel,
        @Clear int points,
        @Pseudonymous List<PartyId> victims,
        List<FlagReading> warnings,
        @Clear @Nullable FlagValue interpreterNeeded,
        @Clear @Nullable FlagValue honourBasedAbuse) {
    public DeploymentFacts {
        victims = List.copyOf(victims);
        warnings = List.copyOf(warnings);
    }
}
