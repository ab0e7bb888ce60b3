package org.alongside.car.board;

import java.util.List;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the crew of a car is told of its job: where to meet the victims, who they are, what to be warned of, and how to speak with them.
 *
 * @param interpreterNeeded by what dispatch knew when it asked; absent for a job that was asked for before it was said
 * @param honourBasedAbuse an interpreter is vetted first (rule D14); absent likewise
 */
public record Briefing(
        @Nullable Place meetingPlace,
        List<PartyId> victims,
        List<FlagReading> warnings,
        @Nullable FlagValue interpreterNeeded,
        @Nullable FlagValue honourBasedAbuse) {
    static final String NONE = new Briefing(null, List.of(), List.of(), null, null).text();

    public Briefing {
        victims = List.copyOf(victims);
        warnings = List.copyOf(warnings);
    }

    static Briefing of(@Nullable Place meetingPlace, DeploymentFacts facts) {
        return new Briefing(
                meetingPlace, facts.victims(), facts.warnings(), facts.interpreterNeeded(), facts.honourBasedAbuse());
    }

    String text() {
        return JsonText.of(this);
    }

    /** As a row keeps it. */
    public static Briefing parse(String text) {
        return JsonText.read(text, Briefing.class);
    }
}
