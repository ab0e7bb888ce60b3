package org.alongside.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.verify.check.Findings;
import org.alongside.verify.check.Promise;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Findings whole = new Findings(Promise.NO_GAP);
    private final Findings views = new Findings(Promise.VIEWS_EQUAL_REBUILD);

    @Test
    void a_system_that_holds_is_told_in_a_line_a_promise_with_what_was_checked() {
        whole.checked("events", 12_345);
        views.checked("rows", 7);

        assertThat(report().holds()).isTrue();
        assertThat(report().asText())
                .contains("incident-service 41", " ok  Logs and streams are whole (12,345 events)", "Everything holds.")
                .doesNotContain("RED", "What to do");
    }

    @Test
    void a_broken_promise_is_told_with_where_what_and_what_to_do() {
        whole.checked("events", 3);
        for (int position = 0; position <= Findings.SHOWN_MAX; position++) {
            whole.found("incident-service", "position " + position + " is missing");
        }

        assertThat(report().holds()).isFalse();
        assertThat(report().asText())
                .contains("RED Logs and streams are whole", "incident-service: position 0 is missing", "and 1 more")
                .contains("What to do: " + Promise.NO_GAP.whenBroken(), "1 of 2 promises are not kept.");
        var json = report().asJson();
        assertThat(json.path("holds").asBoolean()).isFalse();
        assertThat(json.path("checks").path(0).path("findings").asInt()).isEqualTo(Findings.SHOWN_MAX + 1);
        assertThat(json.path("checks").path(0).path("first")).hasSize(Findings.SHOWN_MAX);
    }

    @Test
    void what_was_left_out_is_not_told_as_checked() {
        assertThat(report().asText()).contains("not looked at");
    }

    private Report report() {
        return new Report(Map.of("incident-service", 41L), List.of(whole, views));
    }
}
