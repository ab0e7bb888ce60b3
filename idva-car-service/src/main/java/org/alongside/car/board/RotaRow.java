package org.alongside.car.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One planned window and what became of it. */
@Entity
@Table(name = "rota")
public class RotaRow {
    @Id
    public UUID duty;

    public String force;
    public UUID car;

    @Column(name = "duty_from")
    public Instant dutyFrom;

    @Column(name = "duty_until")
    public Instant dutyUntil;

    public String area;
    public String kind;
    public String mode;

    @Column(name = "overrun_minutes_max")
    public int overrunMinutesMax;

    public @Nullable String pattern;
    public boolean cancelled;

    @Column(name = "change_reason")
    public @Nullable String changeReason;

    /** The rota, with its version, that took its place before it began. */
    @Column(name = "withdrawn_by")
    public @Nullable String withdrawnBy;

    public boolean opened;

    /** One a line: role, state, staff id. */
    public String members;

    /** Why the first member who did not come did not. */
    @Column(name = "absence_reason")
    public @Nullable String absenceReason;

    /** Since when a constable and an IDVA are signed on. */
    @Column(name = "complete_since")
    public @Nullable Instant completeSince;

    /** Of the window, by a complete crew, without the time since {@link #completeSince}. */
    @Column(name = "covered_seconds")
    public long coveredSeconds;

    /** How often it was planned, the first time and anew. */
    public int plannings;

    public int version;
}
