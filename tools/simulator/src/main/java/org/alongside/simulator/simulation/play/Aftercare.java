package org.alongside.simulator.simulation.play;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** What follows a scene: the hand-off, a second look at the risk, MARAC, and the schools. */
final class Aftercare {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration SAME_DAY_REVIEW = Duration.ofHours(3);
    private static final int SAFELIVES_ITEMS = 24;

    private final World world;

    Aftercare(World world) {
        this.world = world;
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
                .items(idva, Service.CASES, "/api/hand-offs")
                .valueStream()
                .filter(item -> item.path("deployment").asText().equals(deployment.toString()))
                .findFirst());
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

    /** A specialist looks at high risk the same day and at medium the next morning, when schools are told, too. */
    void expectMorning(Incident incident) {
        var day = world.now().atZone(Arrivals.ZONE).toLocalDate().plusDays(1);
        world.at(day, MORNING.plusSeconds(incident.story().number() % 3_600), () -> morning(incident));
        if (incident.story().risk() == RiskLevel.HIGH) {
            world.agenda().after(SAME_DAY_REVIEW, () -> review(incident));
        }
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
        if (incident.story().risk() == RiskLevel.MEDIUM) {
            assessAgain(incident);
        }
    }

    private void review(Incident incident) {
        assessAgain(incident);
        toMarac(incident);
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
}
