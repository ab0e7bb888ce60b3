package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Note.Forget;
import org.alongside.eventsourcing.command.Note.Label;
import org.alongside.eventsourcing.command.Note.NoteRefusal;
import org.alongside.eventsourcing.command.Note.NoteWritten;
import org.alongside.eventsourcing.command.Note.Strike;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.Keyring.Opened;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandlingCommandsTest {
    private final UUID id = UUID.randomUUID();
    private final SubjectKey subject = SubjectKey.narrative(Controller.POLICE, id);
    private LogFixture fixture;
    private Replica replica;

    /** One replica of a service: its own memory over the shared database. */
    private record Replica(LogFixture fixture, EventCodec codec, KeyringByController keyring, Commands commands) {
        static Replica on(LogFixture fixture) {
            var codec = new EventCodec(EventTypes.below(List.of(Note.NoteEvent.class)));
            var keys = new OwnKeys(new KeyStore(fixture.log().tables(), new byte[32]));
            var keyring = new KeyringByController(Map.of(Controller.POLICE, keys));
            var drafting = new Drafting(codec, keyring, Instant::now);
            return new Replica(fixture, codec, keyring, new CommandProcessor(fixture.log(), codec, drafting, keyring));
        }
    }

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
        replica = Replica.on(fixture);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_accepted_command_is_in_the_log_with_its_personal_data_sealed() {
        var outcome = write(replica, "she whispers", null);

        assertThat(outcome).isEqualTo(new Outcome.Done(id, 1, 1));
        var stored = await(fixture.log().stream(NOTES.stream(id), 0)).getFirst();
        assertThat(stored.payload()).contains(subject.value()).doesNotContain("whispers");
        assertThat(stored.envelope().subjectKeys()).containsExactly(subject);
        assertThat(open(replica, stored.payload())).isEqualTo(new Opened.Text("she whispers"));
    }

    @Test
    void many_commands_at_once_on_one_aggregate_keep_its_rule() {
        var outcomes = await(Uni.join()
                .all(IntStream.range(0, 20)
                        .mapToObj(i -> ask(replica, new Write(Personal.clear(subject, "n" + i)), context(null)))
                        .toList())
                .andFailFast());

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(3);
        assertThat(outcomes.stream()
                        .filter(o -> isRefused(o, NoteRefusal.TOO_MANY) || isRefused(o, PlatformRefusal.CONTENDED)))
                .hasSize(17);
        assertThat(await(fixture.log().stream(NOTES.stream(id), 0))).hasSize(3);
    }

    @Test
    void a_repeat_gets_the_first_answer_even_when_the_rules_would_refuse_by_now() {
        write(replica, "one", null);
        write(replica, "two", null);
        var first = write(replica, "three", "key-3");

        assertThat(write(replica, "three", "key-3")).isEqualTo(first);
        assertThat(await(fixture.log().stream(NOTES.stream(id), 0))).hasSize(3);
    }

    @Test
    void a_repeat_of_what_changed_nothing_still_changes_nothing() {
        write(replica, "one", null);
        var key = new CommandContext.Key("key-tidy", "tidy");
        var first = await(ask(replica, new Note.Tidy(), context(key)));
        assertThat(first).isEqualTo(new Outcome.Done(id, 1, 0));
        write(replica, "two", null);

        assertThat(await(ask(replica, new Note.Tidy(), context(key)))).isEqualTo(first);
        assertThat(await(fixture.log().stream(NOTES.stream(id), 0))).hasSize(2);
    }

    @Test
    void a_person_who_was_refused_may_ask_again_under_the_same_key() {
        var owner = UUID.randomUUID();
        await(replica.commands().handle(NOTES, owner, new Label("7"), context(null)));
        var key = new CommandContext.Key("key-label", "7");
        assertThat(isRefused(await(ask(replica, new Label("7"), context(key))), PlatformRefusal.VALUE_TAKEN))
                .isTrue();
        await(fixture.log().tables().query("delete from claim").execute());

        assertThat(await(ask(replica, new Label("7"), context(key)))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void that_one_aggregate_had_nothing_to_do_is_remembered_without_a_guard_and_of_several_with_one() {
        var asked = new WhatIsAppended(fixture.log());
        var drafting = new Drafting(replica.codec(), replica.keyring(), Instant::now);
        var commands = new CommandProcessor(asked, replica.codec(), drafting, replica.keyring());
        var tidy = new Ask<>(NOTES, id, new Note.Tidy());

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
        write(replica, "one", "key-1");

        var other = ask(
                replica, new Write(Personal.clear(subject, "two")), context(new CommandContext.Key("key-1", "other")));

        assertThat(isRefused(await(other), PlatformRefusal.IDEMPOTENCY_KEY_REUSED))
                .isTrue();
    }

    @Test
    void another_replica_neither_refuses_by_an_old_state_nor_overwrites_a_new_one() {
        try (var elsewhere = fixture.replica()) {
            var other = Replica.on(elsewhere);
            write(replica, "one", null);
            write(other, "two", null);
            write(replica, "three", null);

            assertThat(isRefused(write(other, "four", null), NoteRefusal.TOO_MANY))
                    .isTrue();
            assertThat(await(fixture.log().stream(NOTES.stream(id), 0)))
                    .extracting(event -> event.envelope().version())
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void nothing_is_left_undone_by_an_old_state_of_another_replica() {
        try (var elsewhere = fixture.replica()) {
            var other = Replica.on(elsewhere);
            write(replica, "one", null);
            write(other, "two", null);

            await(ask(replica, new Note.Tidy(), context(null)));

            assertThat(await(fixture.log().stream(NOTES.stream(id), 0))).hasSize(3);
        }
    }

    @Test
    void a_person_of_another_force_finds_no_such_record_and_an_automation_may_cross_the_border() {
        write(replica, "one", null);
        var person = new Actor("somebody", Role.DISPATCHER, "MERSEYSIDE");

        assertThat(isRefused(
                        await(ask(replica, new Label("7"), contextOf(person, "MERSEYSIDE"))),
                        PlatformRefusal.OTHER_FORCE))
                .isTrue();
        assertThat(isRefused(
                        await(ask(Replica.on(fixture), new Label("7"), contextOf(person, "MERSEYSIDE"))),
                        PlatformRefusal.OTHER_FORCE))
                .isTrue();
        assertThat(await(ask(replica, new Label("7"), contextOf(person, "GMP"))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(await(ask(replica, new Label("8"), contextOf(Actor.system("a service"), "MERSEYSIDE"))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_last_word_on_a_timer_counts() {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        await(ask(replica, new Note.Remind(at), context(null)));

        await(ask(replica, new Note.Waver(at.plusSeconds(60)), context(null)));

        var left = await(fixture.log().tables().query("select 1 from timer").execute());
        assertThat(left.size()).isZero();
    }

    @Test
    void a_key_made_by_another_replica_is_used_and_not_made_again() {
        try (var elsewhere = fixture.replica()) {
            var other = Replica.on(elsewhere);
            write(replica, "one", null);
            write(other, "two", null);

            await(fixture.log().stream(NOTES.stream(id), 0))
                    .forEach(event -> assertThat(open(replica, event.payload())).isInstanceOf(Opened.Text.class));
        }
    }

    @Test
    void a_losing_append_leaves_no_key_behind_that_nobody_stored() {
        try (var elsewhere = fixture.replica()) {
            var other = Replica.on(elsewhere);
            var both = await(Uni.join()
                    .all(
                            ask(replica, new Write(Personal.clear(subject, "one")), context(null)),
                            ask(other, new Write(Personal.clear(subject, "two")), context(null)))
                    .andFailFast());

            assertThat(both).allMatch(Outcome.Done.class::isInstance);
            await(fixture.log().stream(NOTES.stream(id), 0))
                    .forEach(event -> assertThat(open(Replica.on(fixture), event.payload()))
                            .isInstanceOf(Opened.Text.class));
        }
    }

    @Test
    void after_an_erasure_replay_works_and_nothing_can_be_read_or_added() {
        write(replica, "one", null);
        await(ask(replica, new Forget(subject), context(null)));
        replica.keyring().forget(List.of(subject));

        var fresh = Replica.on(fixture);
        assertThat(await(fresh.commands().load(NOTES, id)).state().count()).isEqualTo(1);
        var first = await(fixture.log().stream(NOTES.stream(id), 0)).getFirst();
        assertThat(open(fresh, first.payload())).isEqualTo(new Opened.Erased());
        assertThat(isRefused(write(fresh, "again", null), PlatformRefusal.SUBJECT_ERASED))
                .isTrue();
    }

    @Test
    void a_claimed_value_is_refused_to_another_aggregate() {
        await(ask(replica, new Label("7"), context(null)));

        var other = replica.commands().handle(NOTES, UUID.randomUUID(), new Label("7"), context(null));

        assertThat(isRefused(await(other), PlatformRefusal.VALUE_TAKEN)).isTrue();
    }

    @Test
    void what_one_force_has_claimed_is_free_in_another() {
        await(ask(replica, new Label("7"), context(null)));
        var elsewhere = contextOf(Actor.system("test"), "MERSEYSIDE");

        assertThat(await(replica.commands().handle(NOTES, UUID.randomUUID(), new Label("7"), elsewhere)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(isRefused(
                        await(replica.commands().handle(NOTES, UUID.randomUUID(), new Label("7"), elsewhere)),
                        PlatformRefusal.VALUE_TAKEN))
                .isTrue();
    }

    @Test
    void an_edit_of_a_version_that_is_not_current_is_refused_as_stale() {
        write(replica, "one", null);

        assertThat(isRefused(
                        await(ask(replica, new Write(Personal.clear(subject, "two")), edit(0))),
                        PlatformRefusal.STALE_VERSION))
                .isTrue();
    }

    @Test
    void what_does_not_exist_for_the_asker_has_no_version_either() {
        assertThat(isRefused(await(ask(replica, new Strike(), edit(0))), NoteRefusal.NO_NOTE))
                .isTrue();
        assertThat(isRefused(await(ask(replica, new Strike(), edit(7))), NoteRefusal.NO_NOTE))
                .isTrue();
    }

    private static CommandContext edit(int version) {
        return new CommandContext(
                Actor.system("test"),
                null,
                TimeQuality.TYPED,
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                "GMP",
                null,
                null,
                version,
                null);
    }

    @Test
    void several_asks_are_stored_together_or_not_at_all() {
        await(ask(replica, new Label("7"), context(null)));
        var second = UUID.randomUUID();

        var outcome = await(replica.commands()
                .together(
                        List.of(
                                new Ask<>(NOTES, second, new Label("8")),
                                new Ask<>(NOTES, UUID.randomUUID(), new Label("7"))),
                        context(null)));

        assertThat(isRefused(outcome, PlatformRefusal.VALUE_TAKEN)).isTrue();
        assertThat(await(fixture.log().stream(NOTES.stream(second), 0))).isEmpty();
    }

    private Outcome write(Replica where, String text, @Nullable String key) {
        return await(ask(
                where,
                new Write(Personal.clear(subject, text)),
                context(key == null ? null : new CommandContext.Key(key, text))));
    }

    private Uni<Outcome> ask(Replica where, Note.NoteCommand command, CommandContext context) {
        return where.commands().handle(NOTES, id, command, context);
    }

    private Opened open(Replica where, String payload) {
        var event = await(fixture.log().stream(NOTES.stream(id), 0)).stream()
                .filter(one -> one.payload().equals(payload))
                .findFirst()
                .orElseThrow();
        var text = ((NoteWritten) where.codec().read(event)).text();
        return await(where.keyring().open(List.of(text))).get(text);
    }

    private static boolean isRefused(Outcome outcome, RefusalCode code) {
        return outcome instanceof Outcome.Refused refused && refused.refusal().code() == code;
    }

    private static CommandContext context(CommandContext.@Nullable Key key) {
        return context(Actor.system("test"), "GMP", key);
    }

    private static CommandContext contextOf(Actor actor, String force) {
        return context(actor, force, null);
    }

    private static CommandContext context(Actor actor, String force, CommandContext.@Nullable Key key) {
        return new CommandContext(
                actor,
                null,
                TimeQuality.TYPED,
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                force,
                null,
                key,
                null,
                null);
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
