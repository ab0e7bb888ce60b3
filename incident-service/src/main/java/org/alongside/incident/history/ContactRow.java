package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One contact and the number it came from. */
@Entity
@Table(name = "incident_contact")
public class ContactRow {
    @Id
    public UUID contact;

    public UUID incident;

    @Column(name = "phone_key")
    public @Nullable String phoneKey;
}
