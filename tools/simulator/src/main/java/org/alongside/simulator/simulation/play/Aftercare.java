package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ContactOutcome;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.Chance.Way;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The advocacy service and the hub: hand-offs, contacts that were deferred, referrals, second looks at risk, MARAC. */
final class Aftercare {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime HUB_OPENS = LocalTime.of(9, 0);
    private static final LocalTime HUB_LOOKS_AGAIN = LocalTime.of(14, 0);
    private static final LocalTime FIRST_CALLS = LocalTime.of(9, 30);
    private static final int HOURS_OF_CALLS = 10;
    private static final double WORKED_EACH_HOUR_PERCENT = 15;
    private static final int PAGE = 200;
    private static final int SAFELIVES_ITEMS = 24;
    private static final int SESSION_MINUTES = 40;
    private static final String SERVICE_TEAM = "IDVA-SERVICE";

    private final World world;
    private final Chance chance;
    private int allocated;

    Aftercare(World world) {
        this.world = world;
        this.chance = Chance.in(world.seed(), "aftercare");
    }

    /** Puts the days of the service down. */
    void begin(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(this::day);
    }

    private void day(LocalDate day) {
        at(day, HUB_OPENS, this::triage);
        at(day, HUB_LOOKS_AGAIN, this::triage);
        for (int hour = 0; hour < HOURS_OF_CALLS; hour++) {
            at(day, FIRST_CALLS.plusHours(hour), this::workContacts);
        }
    }

    private void at(LocalDate day, LocalTime time, Runnable action) {
        world.agenda().at(day.atTime(time).atZone(Arrivals.ZONE).toInstant(), action);
    }

    /** Which IDVA takes this incident's victim over. */
    String takesOver(Incident incident) {
        return People.idva(incident.story().number());
    }

    /** What the car's IDVA writes down of a victim who wants support. */
    void firstWords(Incident incident, String advocate) {
        opened(incident, advocate);
        world.desk()
                .post(
                        advocate,
                        Service.CASES,
                        incident.inAdvocacy("consent"),
                        Body.with("scope", ConsentScope.SUPPORT)
                                .and("how", Channel.IN_PERSON)
                                .and("givenAt", world.now()));
    }

    private void opened(Incident incident, String person) {
        world.desk().await("case-service to open the contact record", () -> world.desk()
                .read(person, Service.CASES, "/api/cases/" + incident.file()));
    }

    /** The car has offered its victim; an IDVA accepts. */
    void expectHandOff(Incident incident, UUID deployment) {
        world.agenda().after(Lasting.ACCEPTING_HAND_OFF.drawn(incident.chance()), () -> accept(incident, deployment));
    }

    private void accept(Incident incident, UUID deployment) {
        var idva = takesOver(incident);
        var waiting = world.desk().await("the hand-off to reach case-service", () -> world.desk()
                .read(idva, Service.CASES, "/api/hand-offs?limit=" + PAGE)
                .filter(answer -> names(answer.body(), deployment)));
        if (waiting.isPresent()) {
            world.desk()
                    .post(
                            idva,
                            Service.CASES,
                            incident.inCases("hand-off/accept"),
                            Body.with("deployment", deployment));
            world.tally().count(Figure.HAND_OFFS);
        }
    }

    private static boolean names(JsonNode page, UUID deployment) {
        return page.path("items")
                .valueStream()
                .anyMatch(item -> item.path("deployment").asText().equals(deployment.toString()));
    }

    /** The next morning: a specialist looks at what is not standard, and schools are told. */
    void expectMorning(Incident incident) {
        var day = world.now().atZone(Arrivals.ZONE).toLocalDate().plusDays(1);
        at(day, MORNING.plusSeconds(incident.story().number() % 3_600), () -> morning(incident));
    }

    private void morning(Incident incident) {
        incident.children().forEach(child -> world.desk()
                .post(
                        People.MASH,
                        Service.CASES,
                        incident.inCases("encompass"),
                        Body.with("incident", incident.id())
                                .and("child", child)
                                .and("school", "Simulated School")
                                .and("notifiedAt", world.now())));
        if (incident.story().risk() != RiskLevel.STANDARD) {
            assessAgain(incident);
        }
        if (incident.story().risk() == RiskLevel.HIGH) {
            toMarac(incident);
        }
    }

    private void assessAgain(Incident incident) {
        world.desk()
                .post(
                        People.SPECIALIST,
                        Service.CASES,
                        incident.inCases("risk/secondary"),
                        Body.with("assessment", Ids.derived(incident.id(), "secondary"))
                                .and("incident", incident.id())
                                .and(
                                        "form",
                                        Paperwork.form(incident, RiskInstrument.DASH_SAFELIVES_24, SAFELIVES_ITEMS))
                                .and("reasonForChange", "Second look, with the history")
                                .and("assessedAt", world.now()));
        world.tally().count(Figure.ASSESSMENTS);
    }

    private void toMarac(Incident incident) {
        world.desk()
                .post(
                        People.SPECIALIST,
                        Service.CASES,
                        incident.inCases("marac-referral"),
                        Body.with("referral", Ids.derived(incident.id(), "marac"))
                                .and("incident", incident.id())
                                .and("professionalJudgement", "Simulated concern for serious harm")
                                .and("referredAt", world.now()));
        world.tally().count(Figure.MARAC_REFERRALS);
    }

    /** The hub decides on what waits, and its cases are given to IDVAs. */
    private void triage() {
        page(People.HUB, Service.CASES, "/api/referrals").forEach(this::triage);
    }

    private JsonNode page(String person, Service service, String path) {
        return world.desk()
                .read(person, service, path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE)
                .orElseThrow()
                .body()
                .path("items");
    }

    private void triage(JsonNode referral) {
        var path = "/api/cases/" + referral.path("id").asText() + "/";
        boolean high = referral.path("riskLevel").asText().equals(RiskLevel.HIGH.name());
        world.desk()
                .post(
                        People.HUB,
                        Service.CASES,
                        path + "triage",
                        Body.with("decision", HubDecision.ASSIGN_TO_SERVICE)
                                .and("service", SERVICE_TEAM)
                                .and("decidedAt", world.now())
                                .and("reason", "Simulated decision"));
        world.desk()
                .post(
                        People.IDVA_MANAGER,
                        Service.CASES,
                        path + "allocation",
                        Body.with("idva", People.idva(allocated++)).and("team", SERVICE_TEAM));
        world.tally().count(Figure.REFERRALS_TRIAGED);
        if (high || chance.percent(40)) {
            world.agenda().after(Duration.ofHours(2 + chance.below(20)), () -> session(referral));
        }
    }

    private void session(JsonNode referral) {
        var file = referral.path("id").asText();
        var idva = People.idva(chance.below(2));
        world.desk()
                .post(
                        idva,
                        Service.CASES,
                        "/api/advocacy/" + file + "/consent",
                        Body.with("scope", ConsentScope.SUPPORT)
                                .and("how", Channel.PHONE)
                                .and("givenAt", world.now()));
        world.desk()
                .post(
                        idva,
                        Service.CASES,
                        "/api/cases/" + file + "/sessions",
                        Body.with("channel", Channel.PHONE)
                                .and("minutes", SESSION_MINUTES)
                                .and("heldAt", world.now()));
        world.tally().count(Figure.ENGAGED);
    }

    /** Victims whom no car reached. Not everybody is called every hour. */
    private void workContacts() {
        for (var task : page(People.idva(0), Service.IDVA_CAR, "/api/deferred-contacts")) {
            if (chance.percent(task.path("overdue").asBoolean() ? 60 : WORKED_EACH_HOUR_PERCENT)) {
                tryToReach(task);
            }
        }
    }

    private void tryToReach(JsonNode task) {
        var incident = UUID.fromString(task.path("incident").asText());
        var file = Ids.derived(incident, "contact-record/" + task.path("victim").asText());
        var idva = People.idva(chance.below(2));
        var safe =
                world.desk().read(idva, Service.CASES, "/api/cases/" + file + "/safe-contact?channel=" + Channel.PHONE);
        boolean byPhone = safe.isPresent()
                && safe.get().body().path("thisWay").path("allowed").asBoolean();
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
                                .and("deferredContact", task.path("task").asText())
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
