package org.alongside.car.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;

/** A request for a car, as dispatch would make it. */
record Job(UUID incident, UUID deployment, UUID victim) {
    static Job fresh() {
        return new Job(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    CarDeploymentProposed proposal(UUID car) {
        return proposal(car, DeploymentMode.SECOND_RESPONSE);
    }

    CarDeploymentProposed proposal(UUID car, DeploymentMode mode) {
        var now = Instant.now();
        var facts = new DeploymentFacts(
                Grade.G1,
                FlagValue.YES,
                FlagValue.YES,
                FlagValue.UNKNOWN,
                FlagValue.YES,
                true,
                false,
                false,
                RiskLevel.MEDIUM,
                40,
                List.of(new PartyId(victim)),
                List.of(),
                FlagValue.YES,
                FlagValue.UNKNOWN);
        return new CarDeploymentProposed(
                new DeploymentId(deployment),
                new CarId(car),
                1,
                mode,
                null,
                facts,
                now,
                now.plusSeconds(120),
                now.plusSeconds(5400));
    }

    ContactAttempted attempt(String task, ContactReached reached) {
        return new ContactAttempted(
                new ContactAttemptId(UUID.randomUUID()),
                new IncidentId(incident),
                new DeferredContactTaskId(UUID.fromString(task)),
                Channel.PHONE,
                reached,
                ContactBy.IDVA_SERVICE,
                1,
                null,
                Instant.now());
    }

    String path(String more) {
        return "/api/deployments/" + deployment + more;
    }

    String contact(String rest) {
        return "{\"victim\": \"" + victim + "\"" + rest + "}";
    }
}
