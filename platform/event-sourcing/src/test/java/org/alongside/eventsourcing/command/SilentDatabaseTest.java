package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.local.testing.PrivatePostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped where it stands: it neither answers nor ends its connections. */
class SilentDatabaseTest {
    private static final int COMMANDS = 40;
    private static final Duration GRACE = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private PrivatePostgres postgres;
    private LogFixture fixture;
    private Commands commands;

    @BeforeEach
    void open() {
        postgres = PrivatePostgres.start(directory);
        fixture = LogFixture.on(postgres.createDatabase("silent"));
        var codec = new EventCodec(EventTypes.below(List.of(Note.NoteEvent.class)));
        var keys = new OwnKeys(new KeyStore(fixture.log().tables(), new byte[32]));
        var keyring = new KeyringByController(Map.of(Controller.POLICE, keys));
        commands = new CommandProcessor(fixture.log(), codec, new Drafting(codec, keyring, Instant::now), keyring);
        await(write(UUID.randomUUID()));
    }

    @AfterEach
    void close() {
        postgres.resume();
        fixture.close();
        postgres.close();
    }

    @Test
    void every_command_ends_in_time_and_is_done_once_when_it_is_sent_again() {
        var notes =
                IntStream.range(0, COMMANDS).mapToObj(i -> UUID.randomUUID()).toList();
        postgres.pause();

        assertThat(doneWithin(CommandProcessor.ANSWER_MAX.plus(GRACE), notes)).containsOnly(false);

        postgres.resume();
        assertThat(doneWithin(GRACE.multipliedBy(4), notes)).containsOnly(true);
        for (var note : notes) {
            assertThat(await(fixture.log().stream(NOTES.stream(note), 0))).hasSize(1);
        }
    }

    @Test
    void connections_that_died_without_a_word_are_left_and_what_they_were_sent_is_not_done_twice() throws SQLException {
        var note = UUID.randomUUID();
        connections().forEach(postgres::pauseBackend);
        assertThat(within(CommandProcessor.ANSWER_MAX, write(note)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(PlatformRefusal.OUTCOME_UNKNOWN));

        var again = within(GRACE, write(note));
        assertThat(again).isInstanceOf(Outcome.Done.class);

        postgres.resume();
        assertThat(within(GRACE, write(note))).isEqualTo(again);
        assertThat(await(fixture.log().stream(NOTES.stream(note), 0))).hasSize(1);
    }

    private List<Long> connections() throws SQLException {
        try (var connection = fixture.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select pid from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()")) {
            var pids = new ArrayList<Long>();
            while (rows.next()) {
                pids.add(rows.getLong(1));
            }
            return pids;
        }
    }

    @Test
    void what_waited_behind_the_silence_is_not_sent_once_nobody_waits_for_it() {
        postgres.pause();
        var sent = List.of(append("a/1"), append("a/2"));
        append("a/3").cancel(true);

        postgres.resume();
        assertThat(sent).allSatisfy(one -> assertThat(one).succeedsWithin(GRACE));
        fixture.append(LogFixture.one("a/4", 1));
        assertThat(await(fixture.log().stream("a/3", 0))).isEmpty();
    }

    private CompletableFuture<AppendResult> append(String stream) {
        return fixture.log().append(LogFixture.one(stream, 1)).subscribeAsCompletionStage();
    }

    private List<Boolean> doneWithin(Duration limit, List<UUID> notes) {
        return within(
                limit, Uni.join().all(notes.stream().map(this::isDone).toList()).andFailFast());
    }

    /** What is not known, and what could not be sent, is for the asker to send again. */
    private Uni<Boolean> isDone(UUID note) {
        return write(note)
                .map(Outcome.Done.class::isInstance)
                .onFailure(Transience::passes)
                .recoverWithItem(false);
    }

    private static <T> T within(Duration limit, Uni<T> uni) {
        return uni.await().atMost(limit);
    }

    private Uni<Outcome> write(UUID note) {
        var said = Personal.clear(SubjectKey.narrative(Controller.POLICE, note), "said once");
        return commands.handle(NOTES, note, new Write(said), context("key " + note));
    }

    private static CommandContext context(String key) {
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
                new CommandContext.Key(key, key),
                null,
                null);
    }
}
