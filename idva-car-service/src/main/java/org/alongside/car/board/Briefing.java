package org.alongside.car.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/** What the crew of a car is told of its job: where to meet the victims, who they are, and what to be warned of. */
public record Briefing(@Nullable Place meetingPlace, List<PartyId> victims, List<FlagReading> warnings) {
    static final String NONE = new Briefing(null, List.of(), List.of()).text();

    public Briefing {
        victims = List.copyOf(victims);
        warnings = List.copyOf(warnings);
    }

    String text() {
        try {
            return Json.mapper().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a briefing cannot be written", e);
        }
    }

    /** As a row keeps it. */
    public static Briefing parse(String text) {
        try {
            return Json.mapper().readValue(text, Briefing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a briefing cannot be read", e);
        }
    }
}
