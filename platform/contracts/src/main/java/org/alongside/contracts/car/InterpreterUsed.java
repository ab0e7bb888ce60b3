package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagValue;

/**
 * Somebody interpreted between the IDVA and a victim. A child never should, and where it is about honour the interpreter
 * is vetted, who may be of the same family or community (rule D14).
 *
 * @param vetted found to have no tie to the parties
 */
@EventType
public record InterpreterUsed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear Interpreter interpreter,
        @Clear FlagValue honourBasedAbuse,
        @Clear FlagValue vetted,
        @Clear Instant usedAt)
        implements AdvocateCarEvent {}
