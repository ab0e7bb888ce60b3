package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case of a victim, as far as MARAC goes. */
@Entity
@Table(name = "incident_marac")
public class MaracRow {
    @Id
    @Column(name = "case_id")
    public UUID caseId;

    public @Nullable UUID victim;

    @Column(name = "person_key")
    public @Nullable String personKey;

    /** The latest; null while there was none. */
    @Column(name = "referred_at")
    public @Nullable Instant referredAt;
}
