package org.alongside.incident.custody;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ReleaseAnswered;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.VictimNotToldOfRelease;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.incident.InOrder;
import org.alongside.incident.people.People;

/** Which suspects are out of custody, each by the latest release that was told. Source: domain 2.12. */
public record Releases(Map<PartyId, Release> bySuspect) {
    /** Nobody was released. */
    public static final Releases NONE = new Releases(Map.of());

    public Releases {
        bySuspect = InOrder.map(bySuspect);
    }

    /** Whether a release of this suspect is known. */
    boolean knows(PartyId suspect) {
        return bySuspect.containsKey(suspect);
    }

    /** Whether one at the same moment or later is known already. */
    boolean isOld(SuspectReleased released) {
        var known = bySuspect.get(released.suspect());
        return known != null && !released.releasedAt().isAfter(known.releasedAt());
    }

    /** Those about which somebody has to say what is done. */
    List<Release> asking() {
        return bySuspect.values().stream().filter(Release::asksForAnswer).toList();
    }

    /** Those of which a victim of the incident does not know. */
    Stream<Release> untold(People people) {
        var victims = people.withRole(PartyRole.VICTIM);
        return bySuspect.values().stream().filter(release -> release.isUntold(victims));
    }

    /** A suspect is out. */
    public Releases released(SuspectReleased released) {
        return isOld(released) ? this : with(released.suspect(), Release.of(released));
    }

    /** Somebody said what is done about it. */
    public Releases answered(ReleaseAnswered answered) {
        return changed(answered.suspect(), release -> release.answered(answered.answer()));
    }

    /** A victim knows. A try, or a decision not to, leaves it owed. */
    public Releases told(VictimToldOfRelease told) {
        return told.outcome() == InformingOutcome.TOLD
                ? changed(told.suspect(), release -> release.knownTo(told.victim()))
                : this;
    }

    /** Somebody was told that victims do not know. */
    public Releases untold(VictimNotToldOfRelease missing) {
        return changed(missing.suspect(), Release::untold);
    }

    /** Somebody was told of all that ask for an answer. */
    public Releases escalated(IncidentEscalated escalated) {
        if (escalated.cause() != EscalationCause.SUSPECT_RELEASED_UNPROTECTED) {
            return this;
        }
        var all = new LinkedHashMap<PartyId, Release>();
        bySuspect.forEach((suspect, release) ->
                all.put(suspect, release.asksForAnswer() ? release.escalated(escalated.escalatedAt()) : release));
        return new Releases(all);
    }

    private Releases changed(PartyId suspect, UnaryOperator<Release> change) {
        var known = bySuspect.get(suspect);
        return known == null ? this : with(suspect, change.apply(known));
    }

    private Releases with(PartyId suspect, Release release) {
        return new Releases(InOrder.with(bySuspect, suspect, release));
    }
}
