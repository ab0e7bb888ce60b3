package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what one party of one incident may be known again, by keys alone. */
@Entity
@Table(name = "incident_person")
public class PersonRow {
    @Id
    public UUID party;

    public UUID incident;

    /** With a space between. */
    @Column(name = "name_keys")
    public String nameKeys;

    @Column(name = "phone_key")
    public @Nullable String phoneKey;

    @Column(name = "home_key")
    public @Nullable String homeKey;
}
