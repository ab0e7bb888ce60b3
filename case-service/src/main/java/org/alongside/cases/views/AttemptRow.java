package org.alongside.cases.views;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.jspecify.annotations.Nullable;

/** One try to reach a victim. */
@Entity
@Table(name = "contact_attempt")
public class AttemptRow {
    @Id
    public UUID id;

    public UUID caseId;
    public String force;
    public @Nullable UUID incident;
    public @Nullable UUID deferredContact;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Enumerated(EnumType.STRING)
    public ContactReached reached;

    @Enumerated(EnumType.STRING)
    public ContactBy attemptedBy;

    public @Nullable Integer instructionVersion;
    public Instant attemptedAt;
    public String breaches;
}
