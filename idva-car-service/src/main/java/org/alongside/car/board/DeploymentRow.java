package org.alongside.car.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request for the car and what became of it. */
@Entity
@Table(name = "car_deployment")
public class DeploymentRow {
    @Id
    public UUID deployment;

    public String force;
    public UUID incident;
    public UUID car;
    public @Nullable String mode;
    public String outcome;

    /** Why it was refused or stood down. */
    public @Nullable String reason;

    public @Nullable Integer attempt;
    public @Nullable String grade;
    public @Nullable Integer points;

    @Column(name = "proposed_at")
    public @Nullable Instant proposedAt;

    @Column(name = "answered_at")
    public @Nullable Instant answeredAt;

    @Column(name = "expected_free_at")
    public @Nullable Instant expectedFreeAt;

    @Column(name = "staged_at")
    public @Nullable Instant stagedAt;

    @Column(name = "at_scene_at")
    public @Nullable Instant atSceneAt;

    @Column(name = "first_contact_at")
    public @Nullable Instant firstContactAt;

    @Column(name = "contact_minutes")
    public int contactMinutes;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    /** Rules that were broken, one a line. */
    public String breaches;

    /** One a line: state, victim. */
    @Column(name = "hand_offs")
    public String handOffs;

    /** Talks that go on, one a line: advocate, victim. */
    public String talks;

    /** Who interpreted for whom, one a line: interpreter, victim. */
    public String interpreters;

    /** Body-worn cameras that record, one a line: {@code RECORDING}, officer. */
    @Column(name = "cameras_on")
    public String camerasOn;

    /** Body-worn cameras that are known not to record, one a line: reason, officer. */
    @Column(name = "cameras_off")
    public String camerasOff;

    /** Members who declared to know a party, one a line. */
    public String conflicts;

    /** What the crew is told, {@link Briefing} as JSON with personal data sealed. */
    public String document;

    @Column(name = "heard_at")
    public Instant heardAt;

    /** Version of the car's stream; what dispatch said is in another stream and changes nothing twice. */
    @Column(name = "car_version")
    public int carVersion;
}
