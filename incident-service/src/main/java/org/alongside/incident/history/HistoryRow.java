package org.alongside.incident.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One incident, live or imported, as later ones find it. */
@Entity
@Table(name = "incident_history")
public class HistoryRow {
    @Id
    public UUID incident;

    public String force;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "place_key")
    public @Nullable String placeKey;

    @Column(name = "block_key")
    public @Nullable String blockKey;

    @Column(name = "multi_occupancy")
    public boolean multiOccupancy;

    @Column(name = "da_confirmed")
    public String daConfirmed;

    @Column(name = "created_in_error")
    public boolean createdInError;

    /** Links by which it is the same event or episode contact as another, one a line; none for one that counts. */
    @Column(name = "leaves_count_by")
    public String leavesCountBy;

    public String origin;
    public boolean restricted;
    public String allowed;
    public int version;
}
