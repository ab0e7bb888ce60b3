package org.alongside.cases.views;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The promise to reach a victim whom no car reached, as far as it sets when a case is due. */
@Entity
@Table(name = "contact_task")
public class ContactTaskRow {
    @Id
    public UUID id;

    public UUID caseId;
    public Instant dueAt;
    public boolean open;
}
