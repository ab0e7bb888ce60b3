package org.alongside.dispatch.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/** A response in a row: only heard of, open or closed. */
public record Kept(
        Phase phase,
        @Nullable IncidentFacts heard,
        @Nullable Response response) {

    private static final int READ_MAX = 1_000;

    /** By what is written in the row: a board with its waiting jobs is read far more often than it changes. */
    private static final Cache<String, Kept> READ =
            Caffeine.newBuilder().maximumSize(READ_MAX).executor(Runnable::run).build();

    /** How far it has come. */
    public enum Phase {
        HEARD_OF,
        OPEN,
        CLOSED
    }

    static Kept of(CoResponse state) {
        return switch (state) {
            case CoResponse.Unopened unopened -> new Kept(Phase.HEARD_OF, unopened.facts(), null);
            case CoResponse.Running running -> new Kept(Phase.OPEN, null, running.now());
            case CoResponse.Closed closed -> new Kept(Phase.CLOSED, null, closed.last());
        };
    }

    CoResponse state() {
        if (response != null) {
            return phase == Phase.OPEN ? new CoResponse.Running(response) : new CoResponse.Closed(response);
        }
        if (heard != null) {
            return new CoResponse.Unopened(heard);
        }
        throw new IllegalStateException("a board row that holds nothing");
    }

    String json() {
        try {
            return Json.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response cannot be written", e);
        }
    }

    /** Reads what a row holds. */
    public static Kept read(String json) {
        return READ.get(json, Kept::parsed);
    }

    private static Kept parsed(String json) {
        try {
            return Json.mapper().readValue(json, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a board row cannot be read", e);
        }
    }
}
