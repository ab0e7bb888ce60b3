package org.alongside.incident.records;

import static org.alongside.incident.Given.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.incidents.IncidentRecordsEvent;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.incident.records.RecordsCommand.Expire;
import org.alongside.incident.records.RecordsCommand.Note;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RecordsDeciderTest {
    private static final Instant ENDS = GRADED.plusSeconds(3600);
    private static final RecordedMarker FIREARM =
            new RecordedMarker(new MarkerId(new UUID(5, 1)), Flag.FIREARM, true, ENDS);
    private static final RecordedMarker BAIL =
            new RecordedMarker(new MarkerId(new UUID(5, 2)), Flag.BAIL_CONDITIONS, false, ENDS.plusSeconds(3600));

    @Test
    void that_nothing_is_found_is_said_once() {
        start().when(new Note(found(GRADED))).then(found(GRADED));
        start().given(found(GRADED)).when(new Note(found(LATER))).thenNothing();
    }

    @Test
    void the_same_again_changes_nothing_and_anything_else_is_said_whole() {
        var known = start().given(found(GRADED, FIREARM));
        known.when(new Note(found(LATER, FIREARM))).thenNothing();
        known.when(new Note(found(LATER, FIREARM, BAIL))).then(found(LATER, FIREARM, BAIL));
        known.when(new Note(found(LATER))).then(found(LATER)).thenTimerCancelled(RecordsDecider.EXPIRES);
    }

    @Test
    void a_marker_that_has_come_to_its_end_is_taken_away_and_the_others_stay() {
        start().when(new Note(found(GRADED, FIREARM, BAIL))).thenTimer(RecordsDecider.EXPIRES, ENDS);
        start().given(found(GRADED, FIREARM, BAIL))
                .when(new Expire(ENDS))
                .then(found(ENDS, BAIL))
                .thenTimer(RecordsDecider.EXPIRES, BAIL.expiresAt());
    }

    @Test
    void a_timer_that_was_moved_comes_to_nothing() {
        start().given(found(GRADED, BAIL)).when(new Expire(ENDS)).thenNothing();
        start().when(new Expire(ENDS)).thenNothing();
    }

    private static Scenario<FoundRecords, RecordsCommand, IncidentRecordsEvent> start() {
        return Scenario.of(new RecordsDecider());
    }

    private static final Instant LATER = GRADED.plusSeconds(60);

    private static PoliceRecordsFound found(Instant at, RecordedMarker... markers) {
        var prior = new PriorIncident(OTHER, PriorBasis.SAME_ADDRESS, ANSWERED.minusSeconds(86400));
        return new PoliceRecordsFound(
                markers.length == 0 ? List.of() : List.of(prior), true, false, false, List.of(markers), at);
    }
}
