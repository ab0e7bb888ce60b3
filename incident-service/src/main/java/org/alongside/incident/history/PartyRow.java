package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of one incident, by keys alone. */
@Entity
@Table(name = "incident_party")
public class PartyRow {
    @Id
    public UUID party;

    public UUID incident;

    @Column(name = "person_key")
    public @Nullable String personKey;

    @Column(name = "phone_key")
    public @Nullable String phoneKey;

    /** Roles held now, in the order of the enumeration, with spaces between. */
    public String roles;

    public int version;
}
