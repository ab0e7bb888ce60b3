package org.alongside.simulator.simulation.play;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.CallLine;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.incidents.ThriveLevel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.local.installation.Service;
import org.alongside.simulator.ledger.Truth;
import org.alongside.simulator.simulation.plan.Household;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.plan.Story;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The call handler: takes the call, writes the incident down, assesses and grades it, and hears second callers. */
final class CallTaking {
    private static final double FIFTY_FIVE_PERCENT = 70;
    private static final double LINE_GOES_DEAD_PERCENT = 2;
    private static final Duration DECIDES = Duration.ofSeconds(70);
    private static final Duration FIRST_MINUTE = Duration.ofSeconds(60);

    private final World world;
    private final Dispatching dispatching;
    private final KeepingInformed informing;
    private final GradeDecisions grades;

    CallTaking(World world, Dispatching dispatching, KeepingInformed informing) {
        this.world = world;
        this.dispatching = dispatching;
        this.informing = informing;
        this.grades = new GradeDecisions(world);
    }

    /** Puts down that this call will come. */
    void expect(Story story) {
        world.agenda().at(story.answeredAt(), () -> answer(story));
    }

    private void answer(Story story) {
        var call = UUID.nameUUIDFromBytes(
                (world.seed() + "/" + story.number() + "/" + story.answeredAt()).getBytes(StandardCharsets.UTF_8));
        var id = UUID.fromString(world.desk()
                .post(handler(story), Service.INCIDENT, "/api/calls", call(story, call))
                .path("id")
                .asText());
        var incident = new Incident(world.seed(), story, id, call);
        world.truths().keep(new Truth(world.seed(), world.district(), id, story));
        world.tally().count(Figure.CALLS);
        var grading = Lasting.GRADING.drawn(incident.chance());
        world.agenda().after(shorter(FIRST_MINUTE, grading), () -> create(incident));
        world.agenda().after(grading, () -> grade(incident));
        world.agenda().after(Lasting.TALK.drawn(incident.chance()), () -> end(incident));
        if (story.secondCaller()) {
            world.agenda().after(grading.plusMinutes(4 + incident.chance().below(10)), () -> secondCall(incident));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other.dividedBy(2)) < 0 ? one : other.dividedBy(2);
    }

    static String handler(Story story) {
        return People.callHandler(story.number());
    }

    private static Body call(Story story, UUID call) {
        return Body.with("call", call)
                .and("source", story.source())
                .and("line", CallLine.EMERGENCY_999)
                .and("callOfferedAt", story.answeredAt().minus(story.rang()))
                .and("callAnsweredAt", story.answeredAt())
                .and("locationSource", LocationSource.AML)
                .and("locationRadiusM", 30)
                .and("phone", story.household().victim().phone())
                .and("callerWords", "Simulated call " + story.number());
    }

    private void create(Incident incident) {
        var story = incident.story();
        world.desk()
                .post(
                        handler(story),
                        Service.INCIDENT,
                        "/api/incidents",
                        Body.with("incident", incident.id())
                                .and("daSuspected", story.suspicion())
                                .and("openingCode", story.suspicion() == FlagValue.YES ? "DOMESTIC" : "DISTURBANCE")
                                .and("place", place(story.household().home()))
                                .and("summary", "Simulated incident " + story.number())
                                .and("flags", flags(story))
                                .and("parties", parties(incident)));
        world.desk()
                .post(
                        handler(story),
                        Service.INCIDENT,
                        incident.inIncidents("relationships"),
                        Body.with("victim", incident.victim())
                                .and("suspect", incident.suspect())
                                .and("relationship", story.household().relationship()));
        if (story.source() == CallSource.SILENT) {
            assessSilence(incident);
        }
        world.tally().count(Figure.INCIDENTS);
    }

    private Body place(Household.Home home) {
        return Body.with("precision", PlacePrecision.ADDRESS)
                .and("address", home.address())
                .and("latitude", home.latitude())
                .and("longitude", home.longitude())
                .and("district", world.area());
    }

    private static List<Body> flags(Story story) {
        return story.flags().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(flag -> Body.with("flag", flag.getKey())
                        .and("value", flag.getValue())
                        .and("saidBy", SaidBy.CALLER))
                .toList();
    }

    private static List<Body> parties(Incident incident) {
        var household = incident.story().household();
        var parties = new ArrayList<Body>();
        var victimRoles = incident.story().source() == CallSource.VICTIM
                ? List.of(PartyRole.VICTIM, PartyRole.CALLER)
                : List.of(PartyRole.VICTIM);
        parties.add(victim(incident, victimRoles));
        parties.add(party(incident.suspect(), List.of(PartyRole.SUSPECT), household.suspect()));
        for (int child = 0; child < incident.children().size(); child++) {
            parties.add(party(
                    incident.children().get(child),
                    List.of(PartyRole.CHILD),
                    household.children().get(child)));
        }
        return parties;
    }

    /** As far as the handler heard it right. */
    private static Body victim(Incident incident, List<PartyRole> roles) {
        var victim = incident.story().household().victim();
        return switch (incident.story().slip()) {
            case NONE -> party(incident.victim(), roles, victim).and("phone", victim.phone());
            case NAME_MISSPELT -> party(incident.victim(), roles, victim.misspelt());
            case DAY_AND_MONTH_SWAPPED -> party(incident.victim(), roles, victim.dayAndMonthSwapped());
            case NOT_NAMED -> Body.with("party", incident.victim()).and("roles", roles);
        };
    }

    private static Body party(UUID id, List<PartyRole> roles, Household.Person person) {
        return Body.with("party", id)
                .and("roles", roles)
                .and("name", person.name())
                .and("dateOfBirth", person.bornOn())
                .and("gender", person.gender());
    }

    private void grade(Incident incident) {
        var story = incident.story();
        thrive(incident);
        world.desk()
                .post(
                        handler(story),
                        Service.INCIDENT,
                        incident.inIncidents("grade"),
                        Body.with("grade", story.grade()).and("gradedAt", world.now()));
        informing.graded(incident);
        dispatching.take(incident);
    }

    private void thrive(Incident incident) {
        var level =
                switch (incident.story().risk()) {
                    case HIGH -> ThriveLevel.HIGH;
                    case MEDIUM -> ThriveLevel.MEDIUM;
                    case STANDARD -> ThriveLevel.LOW;
                };
        var answer = Body.with("level", level);
        world.desk()
                .post(
                        handler(incident.story()),
                        Service.INCIDENT,
                        incident.inIncidents("thrive"),
                        Body.with("threat", answer)
                                .and("harm", answer)
                                .and("risk", answer)
                                .and("investigation", Body.with("level", ThriveLevel.MEDIUM))
                                .and("vulnerability", answer)
                                .and("engagement", Body.with("level", ThriveLevel.LOW)));
    }

    /** A neighbour rings about the same event: one incident with two contacts, and a decision on its grade. */
    private void secondCall(Incident incident) {
        var handler = People.callHandler(incident.story().number() + 1);
        var taken = world.desk()
                .post(
                        handler,
                        Service.INCIDENT,
                        "/api/calls",
                        Body.with("incident", incident.id())
                                .and("source", CallSource.THIRD_PARTY)
                                .and("line", CallLine.EMERGENCY_999)
                                .and("callAnsweredAt", world.now()),
                        Set.of("INCIDENT_CLOSED"));
        world.tally().count(Figure.CALLS);
        taken.ifPresent(call -> grades.keep(
                handler, incident.id(), RegradeReason.REPEAT_CONTACT, "Same event, told by a second caller"));
    }

    /** Some lines go dead, which asks for a decision on the grade. */
    private void end(Incident incident) {
        boolean dropped = incident.chance().percent(LINE_GOES_DEAD_PERCENT);
        world.desk()
                .post(
                        handler(incident.story()),
                        Service.INCIDENT,
                        incident.inIncidents("call-end"),
                        Body.with("call", incident.call())
                                .and("callEndedAt", world.now())
                                .and("dropped", dropped));
        if (dropped) {
            world.agenda()
                    .after(
                            DECIDES,
                            () -> grades.keep(
                                    handler(incident.story()),
                                    incident.id(),
                                    RegradeReason.CALL_DROPPED,
                                    "The line went dead"));
        }
    }

    /** What silence gave; most press 55. */
    private void assessSilence(Incident incident) {
        boolean pressed = incident.chance().percent(FIFTY_FIVE_PERCENT);
        world.desk()
                .post(
                        handler(incident.story()),
                        Service.INCIDENT,
                        incident.inIncidents("silent-call"),
                        Body.with("call", incident.call())
                                .and("silentCall", FlagValue.YES)
                                .and("fiftyFivePressed", pressed ? FlagValue.YES : FlagValue.NO)
                                .and("coughOrTapHeard", pressed ? FlagValue.NO : FlagValue.YES));
    }
}
