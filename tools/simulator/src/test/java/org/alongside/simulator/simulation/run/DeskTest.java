package org.alongside.simulator.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.alongside.local.installation.Service;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.ledger.Ledger;
import org.alongside.simulator.ledger.LedgerEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final String DONE =
            "{\"id\":\"0197d5a0-0000-7000-8000-000000000001\",\"version\":3,\"position\":17}";
    private static final String ANOTHER =
            "{\"id\":\"0197d5a0-0000-7000-8000-000000000002\",\"version\":1,\"position\":18}";
    private static final String REFUSED = "{\"code\":\"UNIT_COMMITTED\",\"detail\":\"Another incident has this unit\"}";

    @TempDir
    Path folder;

    final FakeService service = new FakeService();
    final Tally tally = new Tally();
    final List<String> said = new ArrayList<>();
    Ledger ledger;

    @BeforeEach
    void open_the_ledger() {
        ledger = Ledger.open(Ledger.in(folder));
    }

    @AfterEach
    void close_both() {
        ledger.close();
        service.close();
    }

    @Test
    void an_acknowledged_command_is_in_the_ledger_when_the_answer_is_given() {
        service.answers(201, DONE);

        calm().post("dispatcher-1", Service.DISPATCH, "/api/units", Body.empty());

        assertThat(kept()).singleElement().satisfies(entry -> {
            assertThat(entry.service()).isEqualTo("dispatch-service");
            assertThat(entry.storedKey())
                    .isEqualTo("dispatcher-1/" + service.keys().getFirst());
            assertThat(entry.position()).isEqualTo(17);
            assertThat(entry.status()).isEqualTo(201);
        });
    }

    @Test
    void without_an_answer_the_same_key_is_sent_again_until_there_is_one() {
        service.hangsUp().answers(503, "{\"code\":\"UNAVAILABLE\"}").answers(200, DONE);

        calm().post("dispatcher-1", Service.DISPATCH, "/api/units", Body.empty());

        assertThat(service.keys()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Set.copyOf(service.keys())).hasSize(1);
        assertThat(kept()).hasSize(1);
        assertThat(tally.unexpected()).isEmpty();
    }

    @Test
    void an_error_of_the_server_is_counted_and_asked_again() {
        service.answers(500, "{\"code\":\"INTERNAL\"}").answers(200, DONE);

        calm().post("dispatcher-1", Service.DISPATCH, "/api/units", Body.empty());

        assertThat(tally.unexpected()).containsEntry("INTERNAL", 1);
    }

    @Test
    void a_refusal_that_the_rules_allow_here_is_a_race() {
        service.answers(409, REFUSED);

        var answer = calm().post("dispatcher-1", Service.DISPATCH, "/api/x", Body.empty(), Set.of("UNIT_COMMITTED"));

        assertThat(answer).isEmpty();
        assertThat(tally.unexpected()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void any_other_refusal_is_unexpected() {
        service.answers(409, REFUSED);

        assertThatThrownBy(() -> calm().post("dispatcher-1", Service.DISPATCH, "/api/x", Body.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("UNIT_COMMITTED");
        assertThat(tally.unexpected()).containsEntry("UNIT_COMMITTED", 1);
    }

    @Test
    void what_is_sent_twice_has_one_key_and_one_answer() {
        service.answers(200, DONE).answers(200, DONE);

        desk(() -> true).post("dispatcher-1", Service.DISPATCH, "/api/x", Body.empty());

        assertThat(Set.copyOf(service.keys())).hasSize(1);
        assertThat(tally.of(Figure.REPEATED_REQUESTS)).isEqualTo(1);
        assertThat(tally.unexpected()).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_repeat_that_is_answered_differently_is_unexpected() {
        service.answers(200, DONE).answers(200, ANOTHER);

        desk(() -> true).post("dispatcher-1", Service.DISPATCH, "/api/x", Body.empty());

        assertThat(tally.unexpected()).containsOnlyKeys("REPEAT_ANSWERED_DIFFERENTLY dispatch-service/api/x");
    }

    @Test
    void what_is_not_there_yet_reads_as_nothing() {
        service.answers(404, "{\"code\":\"NOT_FOUND\"}");

        assertThat(calm().read("dispatcher-1", Service.DISPATCH, "/api/x")).isEmpty();
        assertThat(tally.unexpected()).isEmpty();
    }

    @Test
    void a_clock_that_was_not_turned_ends_the_run_and_one_that_is_past_it_does_not() {
        var clocks = new Clocks(which -> service.url(), new Api("token"), calm(), 0);
        Clocks.SERVICES.forEach(which -> service.answers(422, "{\"code\":\"CLOCK_REFUSED\"}"));
        clocks.start(Instant.EPOCH);
        Clocks.SERVICES.forEach(which -> service.answers(401, "{\"code\":\"UNAUTHENTICATED\"}"));

        assertThatThrownBy(() -> clocks.start(Instant.EPOCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("401");
    }

    private Desk calm() {
        return desk(() -> false);
    }

    private Desk desk(BooleanSupplier sendsTwice) {
        return new Desk(
                which -> service.url(), person -> new Api("token"), ledger, tally, new Patience(said::add), sendsTwice);
    }

    private List<LedgerEntry> kept() {
        var entries = new ArrayList<LedgerEntry>();
        Ledger.read(Ledger.in(folder), entries::add);
        return entries;
    }
}
