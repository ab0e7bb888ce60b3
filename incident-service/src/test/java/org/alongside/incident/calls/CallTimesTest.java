package org.alongside.incident.calls;

import static org.alongside.incident.Given.ANSWERED;
import static org.alongside.incident.Given.CALL;
import static org.alongside.incident.Given.GRADED;
import static org.alongside.incident.Given.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.incident.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallTimesTest {
    @Test
    void a_call_keeps_when_it_was_offered_answered_and_ended() {
        var row = row(Origin.LIVE);
        assertThat(row).isNotNull();
        assertThat(row.offeredAt).isEqualTo(ANSWERED.minusSeconds(4));
        assertThat(row.answeredAt).isEqualTo(ANSWERED);
        assertThat(row.receivedAt).isEqualTo(ANSWERED);
        assertThat(row.endedAt).isEqualTo(GRADED);
        assertThat(row.dropped).isTrue();
        assertThat(row.exercise).isFalse();
    }

    @Test
    void a_rehearsal_is_marked_and_imported_history_left_out() {
        var rehearsal = row(Origin.EXERCISE);
        assertThat(rehearsal).isNotNull();
        assertThat(rehearsal.exercise).isTrue();
        assertThat(row(Origin.IMPORTED)).isNull();
    }

    private static @Nullable CallTimeRow row(Origin origin) {
        var facts = Facts.ofIncident(origin, List.of(call(), new CallEnded(CALL, GRADED, true)));
        return Facts.twice(new CallTimes(), CALL.value(), facts);
    }
}
