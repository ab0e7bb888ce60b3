package org.alongside.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.alongside.eventsourcing.wire.Json;
import org.junit.jupiter.api.Test;

class ComparedViewsTest {
    private final Findings findings = new Findings(Promise.VIEWS_EQUAL_REBUILD);
    private final ComparedViews views = new ComparedViews(findings);

    @Test
    void equal_rows_are_counted() throws JsonProcessingException {
        compared("{\"view\":\"board\",\"rows\":12,\"differing\":0,\"differences\":[]}");

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked()).containsEntry("views", 1L).containsEntry("rows", 12L);
    }

    @Test
    void differing_rows_are_told_one_by_one_and_the_others_counted() throws JsonProcessingException {
        compared("""
                {"view": "board", "rows": 12, "differing": 9, "differences": [
                  {"key": "a", "kind": "ALTERED", "fields": ["state"]},
                  {"key": "b", "kind": "SURPLUS", "fields": []},
                  {"key": "c", "kind": "MISSING", "fields": []}]}""");

        assertThat(Events.told(findings))
                .containsExactly(
                        "row a is altered in [\"state\"]",
                        "row b is not in the log",
                        "row c is missing",
                        "6 more rows differ");
    }

    @Test
    void a_view_that_cannot_be_compared_is_a_finding() {
        views.failed("dispatch-service", "board", "LOG_NOT_WHOLE");

        assertThat(Events.told(findings)).containsExactly("cannot be compared: LOG_NOT_WHOLE");
    }

    private void compared(String json) throws JsonProcessingException {
        views.compared("dispatch-service", Json.mapper().readTree(json));
    }
}
