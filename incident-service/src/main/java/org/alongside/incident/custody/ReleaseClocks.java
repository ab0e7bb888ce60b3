package org.alongside.incident.custody;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.VictimNotToldOfRelease;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockReason;

/**
 * Who hears that a suspect is out: the inspector at once when nothing is known to protect the victim, and again at each
 * change of shifts until somebody says what is done; and when a victim was not told in time. Of domestic abuse only, and
 * also after the incident is closed. Source: domain 2.12 and 5 (Victims' Code).
 */
public final class ReleaseClocks {
    /** Still nobody said what is done about it. */
    public static final String UNPROTECTED = "release-unprotected";
    /** A victim does not know. */
    public static final String VICTIM_UNTOLD = "release-victim-told";

    private static final Role TOLD = Role.DISTRICT_INSPECTOR;

    private ReleaseClocks() {}

    /** When the inspector hears again; or at once, where abuse came to be suspected only after the release. */
    public static Optional<Clock> unprotected(Incident incident, GradingPolicies policies) {
        var policy = policy(incident, policies);
        return of(incident)
                .flatMap(releases -> releases.asking().stream()
                        .map(release -> tellAt(release, policy))
                        .min(Comparator.naturalOrder()))
                .map(at -> new Clock(UNPROTECTED, ClockReason.SUSPECT_RELEASED_UNPROTECTED, at, TOLD, false));
    }

    private static Instant tellAt(Release release, ForcePolicy policy) {
        var told = release.escalatedAt();
        return told == null ? release.releasedAt() : policy.shiftChangeAfter(told);
    }

    /** By when a victim should know. */
    public static Optional<Clock> untold(Incident incident, GradingPolicies policies) {
        var policy = policy(incident, policies);
        return firstUntold(incident, policy)
                .map(release -> new Clock(
                        VICTIM_UNTOLD,
                        ClockReason.VICTIM_TO_HEAR_OF_RELEASE,
                        tellBy(release, policy),
                        TOLD,
                        release.untoldTold()));
    }

    /** What the inspector hears when {@link #UNPROTECTED} is due; of several changes of shift missed, the last. */
    public static Decision<IncidentEvent> tellAgain(
            Incident incident, Instant dueAt, Instant noticedAt, GradingPolicies policies) {
        return accept(unprotectedTold(policy(incident, policies).lastShiftChange(dueAt, noticedAt)));
    }

    /** What the inspector hears when {@link #VICTIM_UNTOLD} is due. */
    public static Decision<IncidentEvent> tellUntold(Incident incident, Instant dueAt, GradingPolicies policies) {
        return firstUntold(incident, policy(incident, policies))
                .<Decision<IncidentEvent>>map(release ->
                        accept(new VictimNotToldOfRelease(release.suspect(), release.releasedAt(), TOLD, dueAt)))
                .orElseGet(Decision::accept);
    }

    static IncidentEvent unprotectedTold(Instant at) {
        return new IncidentEscalated(EscalationCause.SUSPECT_RELEASED_UNPROTECTED, TOLD, at, null);
    }

    /** Those nobody was told of before the others, of these whichever is due first. */
    private static Optional<Release> firstUntold(Incident incident, ForcePolicy policy) {
        return of(incident).flatMap(releases -> releases.untold(incident.people())
                .min(Comparator.comparing(Release::untoldTold).thenComparing(release -> tellBy(release, policy))));
    }

    private static Instant tellBy(Release release, ForcePolicy policy) {
        Duration time = release.isProtected() ? policy.timeToTellOfRelease() : policy.timeToTellUnprotected();
        return release.releasedAt().plus(time);
    }

    private static Optional<Releases> of(Incident incident) {
        return incident.abuse().mayBeAbuse() ? Optional.of(incident.releases()) : Optional.empty();
    }

    private static ForcePolicy policy(Incident incident, GradingPolicies policies) {
        return policies.clocksOf(incident.urgency().policy());
    }
}
