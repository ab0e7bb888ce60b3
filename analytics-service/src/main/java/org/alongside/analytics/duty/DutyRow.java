package org.alongside.analytics.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One planned duty window of a car. A cancelled window stays planned: the evaluation counts what was planned. */
@Entity
@Table(name = "duty_window")
public class DutyRow {
    @Id
    public UUID duty;

    public String origin;
    public String force;
    public String area;
    public String kind;

    @Column(name = "duty_from")
    public Instant dutyFrom;

    @Column(name = "duty_until")
    public Instant dutyUntil;

    /** A newer version of the rota took its place before it began: that version's windows are what was planned. */
    public boolean withdrawn;

    /**
     * {@code member;role;moment} for each coming to the car, {@code member;-;moment} for each leaving and
     * {@code member;+;moment} for each return.
     */
    public String crew;
}
