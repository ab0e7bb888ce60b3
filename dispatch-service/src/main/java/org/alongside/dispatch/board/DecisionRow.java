package org.alongside.dispatch.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/** One thing recommended, chosen, refused, released or not to be had. */
@Entity
@Table(name = "decision_log")
public class DecisionRow {
    @Id
    public UUID id;

    public String force;
    public Instant at;
    public UUID incident;

    /** Id of who decided, or of the service that did. */
    public String person;

    public String role;
    public String kind;
    public String leg;
    public @Nullable UUID car;
    public @Nullable UUID unit;
    public @Nullable String reason;
    public @Nullable Integer number;

    @Column(name = "chosen_rank")
    public @Nullable Integer chosenRank;

    /** The event as JSON, for a recommendation in full. */
    @Column(columnDefinition = "text")
    public @Nullable String document;

    /** The recommendation in full, where this is one. */
    public @Nullable LegRecommended recommendation() {
        try {
            return document == null ? null : Json.mapper().readValue(document, LegRecommended.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recommendation cannot be read", e);
        }
    }
}
