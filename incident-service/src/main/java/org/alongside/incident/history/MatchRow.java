package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Two parties that were judged to be one person, as long as nobody took it back. */
@Entity
@Table(name = "incident_match")
public class MatchRow {
    @Id
    public UUID match;

    public UUID party;

    @Column(name = "other_party")
    public UUID otherParty;
}
