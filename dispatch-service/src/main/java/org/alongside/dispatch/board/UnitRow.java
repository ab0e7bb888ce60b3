package org.alongside.dispatch.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit as the board shows it. Lists are comma-separated. */
@Entity
@Table(name = "unit_board")
public class UnitRow {
    @Id
    public UUID unit;

    public String force;

    @Column(name = "call_sign")
    public String callSign;

    public String kind;
    public String area;
    public String skills;

    @Column(name = "master_system")
    public @Nullable String masterSystem;

    @Column(name = "master_id")
    public @Nullable String masterId;

    public int crew;
    public int constables;

    @Column(name = "raw_state")
    public int rawState;

    @Column(name = "radio_state")
    public String radioState;

    @Column(name = "radio_at")
    public Instant radioAt;

    public String hold;
    public @Nullable UUID incident;
    public String legs;
    public @Nullable String stage;

    @Column(name = "stage_at")
    public @Nullable Instant stageAt;

    @Column(name = "reserved_until")
    public @Nullable Instant reservedUntil;

    @Column(name = "elsewhere_system")
    public @Nullable String elsewhereSystem;

    @Column(name = "elsewhere_id")
    public @Nullable String elsewhereId;

    @Column(name = "expected_free_at")
    public @Nullable Instant expectedFreeAt;

    @Column(name = "heard_at")
    public Instant heardAt;

    @Column(name = "overdue_since")
    public @Nullable Instant overdueSince;

    @Column(name = "emergency_since")
    public @Nullable Instant emergencySince;

    @Column(name = "emergency_incident")
    public @Nullable UUID emergencyIncident;

    @Column(name = "emergency_ended_at")
    public Instant emergencyEndedAt;

    /** Number and content of the newest update of the system that masters it. */
    @Column(name = "master_update")
    public @Nullable String masterUpdate;

    @Column(name = "master_incident")
    public @Nullable UUID masterIncident;

    @Column(name = "taken_from")
    public @Nullable UUID takenFrom;

    @Column(name = "taken_at")
    public @Nullable Instant takenAt;

    @Column(name = "taken_system")
    public @Nullable String takenSystem;

    @Column(name = "taken_job")
    public @Nullable String takenJob;

    public boolean retired;
    public int version;
}
