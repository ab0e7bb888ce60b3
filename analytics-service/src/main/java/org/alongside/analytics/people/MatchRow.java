package org.alongside.analytics.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Two parties that somebody confirmed to be one person, or not to be. */
@Entity
@Table(name = "person_match")
public class MatchRow {
    /** Both parties, the smaller id first. */
    @Id
    public String pair;

    public String one;
    public String other;

    /** Where the other is a party. */
    @Column(name = "other_incident")
    public UUID otherIncident;

    /** They are not one person, so a person key that both carry is not the first one's. */
    public boolean parted;
}
