package org.alongside.incident.people;

import static org.alongside.incident.Given.*;

import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerExpired;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.IncidentSamples;
import org.alongside.incident.people.MarkerCommand.AddMarker;
import org.alongside.incident.people.MarkerCommand.RemoveMarker;
import org.junit.jupiter.api.Test;

/** Every marker ends by itself. Source: domain 2.7. */
class MarkersTest {
    private static final MarkerAdded BAIL = IncidentSamples.marker();

    @Test
    void a_marker_has_a_timer_for_its_end_and_expires_once() {
        withPeople().when(new AddMarker(BAIL, GRADED)).then(BAIL).thenTimer(MarkerClocks.EXPIRES, BAIL.expiresAt());
        var expired = new MarkerExpired(BAIL.marker(), BAIL.expiresAt());
        var due = MarkerClocks.due(BAIL.expiresAt());
        withPeople().given(BAIL).when(due).then(expired).thenTimerCancelled(MarkerClocks.EXPIRES);
        withPeople().given(BAIL, expired).when(due).thenNothing();
        withPeople()
                .given(BAIL)
                .when(MarkerClocks.due(BAIL.expiresAt().minusSeconds(1)))
                .thenNothing();
    }

    @Test
    void lifted_before_its_time_it_does_not_expire() {
        var removed = new MarkerRemoved(BAIL.marker(), null);
        withPeople().given(BAIL).when(new RemoveMarker(removed)).then(removed).thenTimerCancelled(MarkerClocks.EXPIRES);
    }

    @Test
    void without_an_end_after_now_there_is_no_marker() {
        withPeople().when(new AddMarker(BAIL, BAIL.expiresAt())).thenRefused(IncidentRefusal.MARKER_WITHOUT_TIME);
    }

    @Test
    void a_fact_about_one_event_is_no_marker() {
        var weapon = new MarkerAdded(
                BAIL.marker(),
                Flag.WEAPON_PRESENT,
                null,
                BAIL.saidBy(),
                BAIL.confidence(),
                BAIL.inForceFrom(),
                BAIL.expiresAt(),
                null);
        withPeople().when(new AddMarker(weapon, GRADED)).thenRefused(IncidentRefusal.NO_MARKER_KIND);
    }

    @Test
    void whom_nobody_identified_has_no_marker() {
        graded(Grade.G1).when(new AddMarker(BAIL, GRADED)).thenRefused(IncidentRefusal.UNKNOWN_PARTY);
    }
}
