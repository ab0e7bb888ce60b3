package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.command.Notebook.context;
import static org.alongside.eventsourcing.command.Notebook.isRefused;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.command.Note.Label;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command that comes again under the key it had before. */
class RepeatedCommandsTest {
    private final Notebook notebook = new Notebook();
    private final Notebook.Replica replica = notebook.replicaOn(notebook.fixture);

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void a_repeat_gets_the_first_answer_even_when_the_rules_would_refuse_by_now() {
        replica.write("one");
        replica.write("two");
        var first = replica.write("three", "key-3");

        assertThat(replica.write("three", "key-3")).isEqualTo(first);
        assertThat(notebook.events()).hasSize(3);
    }

    @Test
    void a_repeat_of_what_changed_nothing_still_changes_nothing() {
        replica.write("one");
        var key = new CommandContext.Key("key-tidy", "tidy");
        var first = await(replica.ask(new Note.Tidy(), context(key)));
        assertThat(first).isEqualTo(new Outcome.Done(notebook.id, 1, 0));
        replica.write("two");

        assertThat(await(replica.ask(new Note.Tidy(), context(key)))).isEqualTo(first);
        assertThat(notebook.events()).hasSize(2);
    }

    @Test
    void a_person_who_was_refused_may_ask_again_under_the_same_key() {
        var owner = UUID.randomUUID();
        await(replica.commands.handle(NOTES, owner, new Label("7"), context(null)));
        var key = new CommandContext.Key("key-label", "7");
        assertThat(isRefused(await(replica.ask(new Label("7"), context(key))), PlatformRefusal.VALUE_TAKEN))
                .isTrue();
        await(notebook.fixture.log().tables().query("delete from claim").execute());

        assertThat(await(replica.ask(new Label("7"), context(key)))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void that_one_aggregate_had_nothing_to_do_is_remembered_without_a_guard_and_of_several_with_one() {
        var asked = new WhatIsAppended(notebook.fixture.log());
        var drafting = new Drafting(replica.codec, replica.keyring, Instant::now);
        var commands = new CommandProcessor(asked, replica.codec, drafting, replica.keyring);
        var tidy = new Ask<>(NOTES, notebook.id, new Note.Tidy());

        await(commands.together(List.of(tidy), context(new CommandContext.Key("one", ""))));
        await(commands.together(
                List.of(tidy, new Ask<>(NOTES, UUID.randomUUID(), new Note.Tidy())),
                context(new CommandContext.Key("two", ""))));

        assertThat(asked.appends)
                .extracting(append -> append.unchanged().size())
                .containsExactly(0, 2);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        replica.write("one", "key-1");

        var other = replica.ask(
                new Write(Personal.clear(notebook.subject, "two")), context(new CommandContext.Key("key-1", "other")));

        assertThat(isRefused(await(other), PlatformRefusal.IDEMPOTENCY_KEY_REUSED))
                .isTrue();
    }

    /** A log that keeps what it was asked to append. */
    private static final class WhatIsAppended implements EventLog {
        private final List<Append> appends = new ArrayList<>();
        private final EventLog log;

        WhatIsAppended(EventLog log) {
            this.log = log;
        }

        @Override
        public Uni<AppendResult> append(Append append) {
            appends.add(append);
            return log.append(append);
        }

        @Override
        public Uni<AppendResult> remembered(String key) {
            return log.remembered(key);
        }

        @Override
        public Uni<List<Recorded>> after(long after, int limit) {
            return log.after(after, limit);
        }

        @Override
        public Uni<List<Recorded>> stream(String stream, int version) {
            return log.stream(stream, version);
        }

        @Override
        public Uni<Long> head() {
            return log.head();
        }

        @Override
        public long knownHead() {
            return log.knownHead();
        }

        @Override
        public void onMoved(Runnable moved) {
            log.onMoved(moved);
        }
    }
}
