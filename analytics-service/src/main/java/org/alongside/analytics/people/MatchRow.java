package org.alongside.analytics.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Two parties that somebody confirmed to be one person, or not to be. */
@Entity
@Table(name = "person_match")
public class MatchRow {
    /** Both parties, the smaller id first. */
    @Id
    public String pair;

    public String one;
    public String other;

    /** They are not one person, so the first one's person key is wrong and joins it with nobody. */
    public boolean parted;
}
