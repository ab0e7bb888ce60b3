package org.alongside.dispatch.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the car for one incident. */
@Entity
@Table(name = "car_job")
public class CarJobRow {
    @Id
    public UUID incident;

    public String force;

    @Column(name = "opened_at")
    public @Nullable Instant openedAt;

    public @Nullable String grade;
    /** The car's leg is needed: abuse is confirmed or suspected. */
    public boolean wanted;
    /** It turned out that there was no such incident. */
    public boolean voided;

    /** How often a car was asked. */
    public int asked;

    @Column(name = "on_the_way")
    public boolean onTheWay;

    @Column(name = "arrived_at")
    public @Nullable Instant arrivedAt;

    @Column(name = "closed_at")
    public @Nullable Instant closedAt;

    /** {@link CarJobReason}s as JSON, in their order. */
    @Column(columnDefinition = "text")
    public String reasons;

    /** Contact tasks of its victims, by id, comma-separated. */
    @Column(columnDefinition = "text")
    public String tasks;

    public int version;
}
