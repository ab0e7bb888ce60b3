package org.alongside.cases.views;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer to take a victim over, until somebody has answered. */
@Entity
@Table(name = "hand_off")
public class HandOffRow {
    @Id
    public UUID id;

    public UUID caseId;
    public String force;
    public UUID deployment;
    public @Nullable UUID incident;
    public @Nullable UUID victim;
    public @Nullable String toIdva;
    public @Nullable String toTeam;
    public @Nullable Instant promisedAt;
    public Instant offeredAt;

    @Enumerated(EnumType.STRING)
    public HandOffState state;

    public @Nullable Instant answeredAt;
    public @Nullable String acceptedBy;
    public @Nullable String acceptedByTeam;
}
