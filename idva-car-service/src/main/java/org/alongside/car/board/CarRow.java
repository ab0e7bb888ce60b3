package org.alongside.car.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One car as the board shows it. */
@Entity
@Table(name = "car_board")
public class CarRow {
    @Id
    public UUID car;

    public String force;

    @Column(name = "call_sign")
    public String callSign;

    public String area;
    public @Nullable UUID unit;
    public String state;

    @Column(name = "state_at")
    public @Nullable Instant stateAt;

    public boolean retired;
    public @Nullable UUID duty;

    @Column(name = "duty_from")
    public @Nullable Instant dutyFrom;

    @Column(name = "duty_until")
    public @Nullable Instant dutyUntil;

    @Column(name = "overrun_minutes_max")
    public int overrunMinutesMax;

    /** Staff ids, one a line. */
    public String constables;

    /** Staff ids, one a line. */
    public String idvas;

    public @Nullable UUID deployment;
    public @Nullable UUID incident;
    public @Nullable String mode;

    @Column(name = "expected_free_at")
    public @Nullable Instant expectedFreeAt;

    /** Of its job, {@link Places} as JSON. */
    public String places;

    public @Nullable String breach;

    @Column(name = "breach_at")
    public @Nullable Instant breachAt;

    public int version;
}
