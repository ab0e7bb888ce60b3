package org.alongside.incident.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What came from one source of history. */
@Entity
@Table(name = "incident_import")
public class ImportRow {
    @Id
    public String source;

    public String force;
    public int incidents;

    @Column(name = "earliest_at")
    public Instant earliestAt;

    @Column(name = "latest_at")
    public Instant latestAt;

    /** Position of the last event counted, so that seeing one again counts nothing. */
    @Column(name = "last_position")
    public long lastPosition;
}
