package org.alongside.dispatch.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One IDVA car as dispatch hears of it. */
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
    public int constables;
    public int idvas;

    @Column(name = "duty_until")
    public @Nullable Instant dutyUntil;

    @Column(name = "overrun_minutes_max")
    public int overrunMinutesMax;

    public @Nullable UUID incident;

    @Column(name = "state_at")
    public @Nullable Instant stateAt;

    @Column(name = "emergency_since")
    public @Nullable Instant emergencySince;

    @Column(name = "overdue_since")
    public @Nullable Instant overdueSince;

    public boolean retired;
    public int version;
}
