package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.vocabulary.Flag;

/**
 * An order, bail, warning or need in force; its terms are read from where it was noted.
 *
 * @param onPlace it is about the place and not about a person
 */
public record RecordedMarker(
        @Pseudonymous MarkerId marker,
        @Clear Flag kind,
        @Clear boolean onPlace,
        @Clear Instant expiresAt) {}
