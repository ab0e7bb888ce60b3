package org.alongside.contracts.vocabulary;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;

/**
 * What another control system calls the same thing.
 *
 * @param system code of the system that masters it
 */
public record ExternalReference(
        @Clear String system, @Pseudonymous String externalId) {}
