package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One marker that was not lifted, on a person or on the place of an incident. */
@Entity
@Table(name = "incident_marker")
public class MarkerRow {
    @Id
    public UUID marker;

    public UUID incident;
    /** Null for one on the place. */
    public @Nullable UUID party;

    public String kind;

    @Column(name = "said_by")
    public String saidBy;

    public String confidence;

    @Column(name = "in_force_from")
    public Instant inForceFrom;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(columnDefinition = "text")
    @Convert(converter = TermsText.class)
    public @Nullable Personal terms;
}
