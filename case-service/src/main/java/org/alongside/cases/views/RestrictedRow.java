package org.alongside.cases.views;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An incident that only named people may see, and with it every file that began there. */
@Entity
@Table(name = "restricted_incident")
public class RestrictedRow {
    @Id
    public UUID incident;

    public String allowed;
}
