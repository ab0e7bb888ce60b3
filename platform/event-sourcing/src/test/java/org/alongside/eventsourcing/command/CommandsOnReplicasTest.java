package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.command.Notebook.context;
import static org.alongside.eventsourcing.command.Notebook.isRefused;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.command.Note.Forget;
import org.alongside.eventsourcing.command.Note.NoteRefusal;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.seal.Keyring.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands on replicas that do not know what the others did, or that a key is gone. */
class CommandsOnReplicasTest {
    private final Notebook notebook = new Notebook();
    private final Notebook.Replica replica = notebook.replicaOn(notebook.fixture);

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void another_replica_neither_refuses_by_an_old_state_nor_overwrites_a_new_one() {
        try (var elsewhere = notebook.fixture.replica()) {
            var other = notebook.replicaOn(elsewhere);
            replica.write("one");
            other.write("two");
            replica.write("three");

            assertThat(isRefused(other.write("four"), NoteRefusal.TOO_MANY)).isTrue();
            assertThat(notebook.events())
                    .extracting(event -> event.envelope().version())
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void nothing_is_left_undone_by_an_old_state_of_another_replica() {
        try (var elsewhere = notebook.fixture.replica()) {
            var other = notebook.replicaOn(elsewhere);
            replica.write("one");
            other.write("two");

            await(replica.ask(new Note.Tidy(), context(null)));

            assertThat(notebook.events()).hasSize(3);
        }
    }

    @Test
    void a_key_made_by_another_replica_is_used_and_not_made_again() {
        try (var elsewhere = notebook.fixture.replica()) {
            var other = notebook.replicaOn(elsewhere);
            replica.write("one");
            other.write("two");

            notebook.events()
                    .forEach(event -> assertThat(replica.open(event.payload())).isInstanceOf(Opened.Text.class));
        }
    }

    @Test
    void a_losing_append_leaves_no_key_behind_that_nobody_stored() {
        try (var elsewhere = notebook.fixture.replica()) {
            var other = notebook.replicaOn(elsewhere);
            var both = await(Uni.join()
                    .all(
                            replica.ask(new Write(Personal.clear(notebook.subject, "one")), context(null)),
                            other.ask(new Write(Personal.clear(notebook.subject, "two")), context(null)))
                    .andFailFast());

            assertThat(both).allMatch(Outcome.Done.class::isInstance);
            notebook.events().forEach(event -> assertThat(
                            notebook.replicaOn(notebook.fixture).open(event.payload()))
                    .isInstanceOf(Opened.Text.class));
        }
    }

    @Test
    void after_an_erasure_replay_works_and_nothing_can_be_read_or_added() {
        replica.write("one");
        await(replica.ask(new Forget(notebook.subject), context(null)));
        replica.keyring.forget(List.of(notebook.subject));

        var fresh = notebook.replicaOn(notebook.fixture);
        assertThat(await(fresh.commands.load(NOTES, notebook.id)).state().count())
                .isEqualTo(1);
        var first = notebook.events().getFirst();
        assertThat(fresh.open(first.payload())).isEqualTo(new Opened.Erased());
        assertThat(isRefused(fresh.write("again"), PlatformRefusal.SUBJECT_ERASED))
                .isTrue();
    }
}
