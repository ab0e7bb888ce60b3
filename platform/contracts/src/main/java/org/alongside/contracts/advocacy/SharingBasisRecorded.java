package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.jspecify.annotations.Nullable;

/**
 * On what ground information may be shared with whom, who weighed it, and whether the client knows.
 *
 * @param recipient code of the body
 * @param recordedFrom from when it holds
 * @param weighed why it is necessary and proportionate
 */
@EventType
public record SharingBasisRecorded(
        @Clear SharingBasis basis,
        @Clear String recipient,
        @Clear InformedOfSharing informed,
        @Pseudonymous StaffId decidedBy,
        @Clear Instant recordedFrom,
        @Nullable Personal items,
        @Nullable Personal weighed,
        @Nullable Personal whyNotInformed)
        implements AdvocacyEvent {}
