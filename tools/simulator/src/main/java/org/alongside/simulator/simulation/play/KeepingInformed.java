package org.alongside.simulator.simulation.play;

import java.time.Duration;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Chance.Way;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/**
 * Call handlers tell callers how far help has come: mostly in time, sometimes late, not where it is not safe, and again
 * where nobody answers. Source: domain 2.2; shares are assumptions.
 */
final class KeepingInformed {
    private static final double LATE_PERCENT = 8;
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration LATE = Duration.ofMinutes(6);
    private static final Duration TRIES_AGAIN = Duration.ofMinutes(3);
    private static final Duration DECIDES = Duration.ofSeconds(50);

    private final World world;
    private final GradeDecisions grades;

    KeepingInformed(World world) {
        this.world = world;
        this.grades = new GradeDecisions(world);
    }

    /** When the policy tells that nobody was sent, the caller hears so, too. */
    void graded(Incident incident) {
        var patience = incident.story().grade() == Grade.G1 ? Duration.ofMinutes(2) : Duration.ofMinutes(40);
        world.agenda().after(patience, () -> {
            if (incident.news() == null && incident.story().grade() != Grade.G3) {
                news(incident, CallerNews.NOBODY_SENT_YET);
            }
        });
    }

    /** This is news for whoever called; the suspect is told nothing. */
    void news(Incident incident, CallerNews news) {
        if (news == incident.news() || incident.story().source() == CallSource.SUSPECT) {
            return;
        }
        incident.news(news);
        var first = incident.chance().percent(LATE_PERCENT) ? LATE : SOON;
        world.agenda().after(first.plusSeconds(incident.chance().below(170)), () -> tell(incident, news));
    }

    /** Unless there is newer news by now. */
    private void tell(Incident incident, CallerNews news) {
        if (incident.news() != news) {
            return;
        }
        var outcome = incident.chance()
                .oneWay(
                        new Way<>(90, InformingOutcome.TOLD),
                        new Way<>(6, InformingOutcome.NO_ANSWER),
                        new Way<>(4, InformingOutcome.UNSAFE_TO_CONTACT));
        world.desk()
                .post(
                        CallTaking.handler(incident.story()),
                        Service.INCIDENT,
                        incident.inIncidents("caller-informed"),
                        Body.with("call", incident.call())
                                .and("news", news)
                                .and("outcome", outcome)
                                .and("way", way(outcome, news))
                                .and("informedAt", world.now()));
        world.tally().count(Figure.CALLERS_INFORMED);
        if (outcome == InformingOutcome.NO_ANSWER) {
            world.agenda().after(DECIDES, () -> notReached(incident));
            world.agenda().after(TRIES_AGAIN, () -> tell(incident, news));
        }
    }

    @org.jspecify.annotations.Nullable
    private static InformingWay way(InformingOutcome outcome, CallerNews news) {
        if (outcome == InformingOutcome.UNSAFE_TO_CONTACT) {
            return null;
        }
        return news == CallerNews.ARRIVED && outcome == InformingOutcome.TOLD
                ? InformingWay.IN_PERSON
                : InformingWay.CALLED_BACK;
    }

    private void notReached(Incident incident) {
        grades.keep(
                CallTaking.handler(incident.story()),
                incident.id(),
                RegradeReason.NEW_INFORMATION,
                "The caller does not answer");
    }
}
