package org.alongside.dispatch.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which the car did not go.
 *
 * @param code a rule's code, the reason of a release or a gap, or {@link #NOT_ASKED}
 * @param car which one, where one was asked
 */
public record CarJobReason(String code, @Nullable UUID car, Instant at) {

    /** Nobody asked for a car. */
    public static final String NOT_ASKED = "NOT_ASKED";

    static String json(List<CarJobReason> reasons) {
        try {
            return Json.mapper().writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons cannot be written", e);
        }
    }

    /** As a row holds them. */
    public static List<CarJobReason> read(String json) {
        try {
            return List.of(Json.mapper().readValue(json, CarJobReason[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons cannot be read", e);
        }
    }

    /** The same thing said twice in one decision. */
    boolean repeats(CarJobReason before) {
        return code.equals(before.code) && at.equals(before.at);
    }
}
