package org.alongside.incident.importing;

import static org.alongside.incident.Given.*;
import static org.alongside.incident.IncidentSamples.imported;
import static org.alongside.incident.IncidentSamples.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.junit.jupiter.api.Test;

class ImportedHistoryTest {
    @Test
    void a_row_arrives_closed_and_starts_no_clock() {
        var decided = nothing().when(row("2012-1", "a", FlagValue.YES)).thenNoTimer();
        assertThat(decided.thenState().stage()).isEqualTo(IncidentState.CLOSED);
    }

    @Test
    void a_row_claims_its_reference() {
        nothing().when(row("2012-1", "a", FlagValue.YES)).thenClaim("external-incident", "EXPORT/2012-1");
    }

    @Test
    void the_same_row_again_changes_nothing() {
        imported().when(row("2012-1", "content", FlagValue.YES)).thenNothing();
    }

    @Test
    void another_row_under_the_same_reference_is_refused() {
        imported()
                .when(row("2012-1", "other content", FlagValue.YES))
                .thenRefused(IncidentRefusal.EXTERNAL_CONTENT_DIFFERS);
    }

    @Test
    void only_domestic_abuse_is_imported() {
        for (var value : List.of(FlagValue.NO, FlagValue.UNKNOWN, FlagValue.NOT_ASKED)) {
            nothing().when(row("2012-1", "a", value)).thenRefused(IncidentRefusal.NOT_DA);
        }
    }

    @Test
    void what_the_row_does_not_say_stays_unknown() {
        assertThat(row("2012-1", "a", FlagValue.YES).results()).containsExactly(ResultCode.UNKNOWN);
    }

    @Test
    void nothing_that_is_reported_later_brings_it_to_life() {
        var report = attendance(new UnitId(new UUID(8, 8)), AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z");
        var decided = imported().when(new ReportAttendance(report)).thenNoTimer();
        assertThat(decided.thenState().stage()).isEqualTo(IncidentState.CLOSED);
    }
}
