package org.alongside.car.board;

import java.util.List;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** What the crew of a car is told of its job: where to meet the victims, who they are, and what to be warned of. */
public record Briefing(@Nullable Place meetingPlace, List<PartyId> victims, List<FlagReading> warnings) {
    static final String NONE = new Briefing(null, List.of(), List.of()).text();

    public Briefing {
        victims = List.copyOf(victims);
        warnings = List.copyOf(warnings);
    }

    String text() {
        return JsonText.of(this);
    }

    /** As a row keeps it. */
    public static Briefing parse(String text) {
        return JsonText.read(text, Briefing.class);
    }
}
