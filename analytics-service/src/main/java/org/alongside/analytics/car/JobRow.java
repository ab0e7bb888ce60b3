package org.alongside.analytics.car;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for the car and what came of it. */
@Entity
@Table(name = "car_job")
public class JobRow {
    @Id
    public UUID deployment;

    public UUID incident;

    /** Absent until the car answers. */
    public @Nullable String mode;

    public boolean accepted;

    /** Code of the first rule the job would have broken. */
    public @Nullable String refusal;

    @Column(name = "staged_at")
    public @Nullable Instant stagedAt;

    /**
     * When the car was first there, or on the line: at the scene, or talking with a victim; at the latest when it was
     * done.
     */
    @Column(name = "attended_at")
    public @Nullable Instant attendedAt;
}
