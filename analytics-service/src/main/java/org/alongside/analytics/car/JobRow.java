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

    /** The car was there, or on the line: it came to the scene or began to talk with a victim. */
    public boolean attended;
}
