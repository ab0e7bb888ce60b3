package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.advocacy.ContactOutcome;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.Chance.Way;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** IDVAs try to reach victims whom no car met, by the safe-contact rules. */
final class DeferredContacts {
    private static final LocalTime FIRST_CALLS = LocalTime.of(9, 30);
    private static final int HOURS_OF_CALLS = 10;
    private static final double EACH_HOUR_PERCENT = 15;
    private static final double OVERDUE_PERCENT = 60;

    private final World world;
    private final Chance chance;

    DeferredContacts(World world) {
        this.world = world;
        this.chance = Chance.in(world.seed(), "deferred-contacts");
    }

    /** Puts a day of calls down. */
    void day(LocalDate day) {
        for (int hour = 0; hour < HOURS_OF_CALLS; hour++) {
            world.at(day, FIRST_CALLS.plusHours(hour), this::workContacts);
        }
    }

    /** Not everybody is called every hour. */
    private void workContacts() {
        for (var task : world.desk().items(People.idva(0), Service.IDVA_CAR, "/api/deferred-contacts")) {
            if (chance.percent(task.path("overdue").asBoolean() ? OVERDUE_PERCENT : EACH_HOUR_PERCENT)) {
                tryToReach(task);
            }
        }
    }

    private void tryToReach(JsonNode task) {
        var incident = UUID.fromString(task.path("incident").asText());
        var file = Ids.derived(incident, "contact-record/" + task.path("victim").asText());
        var idva = People.idva(chance.below(2));
        var safe = world.desk().await("case-service to open the contact record", () -> world.desk()
                .record(idva, Service.CASES, "/api/cases/" + file + "/safe-contact?channel=" + Channel.PHONE));
        boolean byPhone =
                safe.isPresent() && safe.get().path("thisWay").path("allowed").asBoolean();
        var outcome = byPhone ? byPhone() : ContactOutcome.SPOKE_SAFE;
        world.desk()
                .post(
                        idva,
                        Service.CASES,
                        "/api/cases/" + file + "/contact-attempts",
                        Body.with(
                                        "attempt",
                                        Ids.derived(
                                                incident,
                                                "attempt/" + world.tally().of(Figure.DEFERRED_ATTEMPTS)))
                                .and("incident", incident)
                                .and("channel", byPhone ? Channel.PHONE : Channel.VIA_OFFICER)
                                .and("outcome", outcome)
                                .and("voicemailLeft", false)
                                .and("ownNumberShown", false)
                                .and("otherPersonTold", false)
                                .and("oldDetailsUsed", false)
                                .and("attemptedAt", world.now()));
        world.tally().count(Figure.DEFERRED_ATTEMPTS);
        if (outcome == ContactOutcome.SPOKE_SAFE || outcome == ContactOutcome.DECLINED) {
            world.tally().count(Figure.DEFERRED_REACHED);
        }
    }

    private ContactOutcome byPhone() {
        return chance.oneWay(
                new Way<>(40, ContactOutcome.SPOKE_SAFE),
                new Way<>(8, ContactOutcome.DECLINED),
                new Way<>(38, ContactOutcome.NO_ANSWER),
                new Way<>(8, ContactOutcome.OTHER_PERSON_ANSWERED),
                new Way<>(4, ContactOutcome.WRONG_NUMBER),
                new Way<>(2, ContactOutcome.SPOKE_UNSAFE_ENDED));
    }
}
