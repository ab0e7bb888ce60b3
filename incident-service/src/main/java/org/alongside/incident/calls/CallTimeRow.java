package org.alongside.incident.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The times of one contact. Nobody's words or number. */
@Entity
@Table(name = "incident_call_time")
public class CallTimeRow {
    @Id
    public UUID call;

    public UUID incident;
    public String force;
    public String line;
    public String source;

    /** When it was answered, else offered, else written down. */
    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "offered_at")
    public @Nullable Instant offeredAt;

    @Column(name = "answered_at")
    public @Nullable Instant answeredAt;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    public boolean dropped;
    public boolean exercise;
}
