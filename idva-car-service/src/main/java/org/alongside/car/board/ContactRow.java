package org.alongside.car.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One contact task as the queue shows it. */
@Entity
@Table(name = "contact_queue")
public class ContactRow {
    @Id
    public UUID task;

    public String force;
    public UUID incident;
    public UUID victim;
    public @Nullable UUID deployment;
    public String reason;

    @Column(name = "risk_level")
    public @Nullable String riskLevel;

    public String route;
    public String team;
    public @Nullable String owner;

    @Column(name = "not_before")
    public @Nullable Instant notBefore;

    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "ceiling_at")
    public Instant ceilingAt;

    @Column(name = "created_at")
    public Instant createdAt;

    public int attempts;

    @Column(name = "last_attempt_at")
    public @Nullable Instant lastAttemptAt;

    @Column(name = "last_reached")
    public @Nullable String lastReached;

    public boolean overdue;

    @Column(name = "past_ceiling")
    public boolean pastCeiling;

    @Column(name = "escalated_to")
    public @Nullable String escalatedTo;

    public boolean open;
    public @Nullable String outcome;
    public boolean late;

    @Column(name = "late_reason")
    public @Nullable String lateReason;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    public int version;
}
