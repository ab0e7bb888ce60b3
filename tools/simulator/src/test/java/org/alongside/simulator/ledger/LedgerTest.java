package org.alongside.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void name_the_file() {
        file = Ledger.in(folder);
    }

    @Test
    void what_was_kept_is_read_again_in_its_order() {
        var first = entry(1);
        var second = entry(2);
        keep(first, second);

        assertThat(all()).containsExactly(first, second);
    }

    @Test
    void a_later_run_adds_to_an_earlier_one() {
        keep(entry(1));
        keep(entry(2));

        assertThat(all()).extracting(LedgerEntry::position).containsExactly(1L, 2L);
    }

    @Test
    void there_is_nothing_to_read_before_the_first_run() {
        assertThat(all()).isEmpty();
    }

    @Test
    void an_entry_can_be_read_as_soon_as_it_is_kept() {
        try (var ledger = Ledger.open(file)) {
            ledger.keep(entry(1));

            assertThat(all()).hasSize(1);
        }
    }

    @Test
    void a_line_cut_short_by_a_kill_is_passed_over_and_then_removed() throws IOException {
        keep(entry(1));
        Files.writeString(file, "{\"service\":\"inci", StandardOpenOption.APPEND);
        assertThat(all()).hasSize(1);

        keep(entry(2));

        assertThat(all()).extracting(LedgerEntry::position).containsExactly(1L, 2L);
    }

    @Test
    void a_finished_line_that_is_no_entry_is_told() throws IOException {
        Files.writeString(file, "something else\n");

        assertThatThrownBy(this::all).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_key_is_named_as_services_store_it() {
        assertThat(entry(1).storedKey()).isEqualTo("dispatcher-1/run-1");
    }

    @Test
    void a_command_at_no_position_changed_nothing() {
        assertThat(entry(0).changedSomething()).isFalse();
        assertThat(entry(1).changedSomething()).isTrue();
    }

    private void keep(LedgerEntry... entries) {
        try (var ledger = Ledger.open(file)) {
            List.of(entries).forEach(ledger::keep);
        }
    }

    private List<LedgerEntry> all() {
        var entries = new ArrayList<LedgerEntry>();
        Ledger.read(file, entries::add);
        return entries;
    }

    private static LedgerEntry entry(long position) {
        return new LedgerEntry(
                "dispatch-service",
                "/api/co-responses",
                "dispatcher-1",
                "run-" + position,
                201,
                UUID.fromString("0197d5a0-0000-7000-8000-000000000001"),
                1,
                position,
                Instant.parse("2026-11-20T23:00:00.123456Z"));
    }
}
