package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * The car is asked to go. It answers by accepting or refusing; no answer in time leaves the leg unconfirmed.
 *
 * @param attempt 1 for the first request of this incident
 * @param meetingPlace where the victim is met, and the incident's own place unless another is known; its district is
 *     judged against the car's area (rule D2)
 * @param expectedFreeAt when the car would be done
 */
@EventType
public record CarDeploymentProposed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear int attempt,
        @Clear DeploymentMode mode,
        @Nullable Place meetingPlace,
        DeploymentFacts facts,
        @Clear Instant proposedAt,
        @Clear Instant answerDueAt,
        @Clear Instant expectedFreeAt)
        implements CoResponseEvent {}
