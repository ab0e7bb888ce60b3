package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.command.Notebook.context;
import static org.alongside.eventsourcing.command.Notebook.contextOf;
import static org.alongside.eventsourcing.command.Notebook.isRefused;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Note.Label;
import org.alongside.eventsourcing.command.Note.NoteRefusal;
import org.alongside.eventsourcing.command.Note.Strike;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.seal.Keyring.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandlingCommandsTest {
    private final Notebook notebook = new Notebook();
    private final Notebook.Replica replica = notebook.replicaOn(notebook.fixture);

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void an_accepted_command_is_in_the_log_with_its_personal_data_sealed() {
        var outcome = replica.write("she whispers");

        assertThat(outcome).isEqualTo(new Outcome.Done(notebook.id, 1, 1));
        var stored = notebook.events().getFirst();
        assertThat(stored.payload()).contains(notebook.subject.value()).doesNotContain("whispers");
        assertThat(stored.envelope().subjectKeys()).containsExactly(notebook.subject);
        assertThat(replica.open(stored.payload())).isEqualTo(new Opened.Text("she whispers"));
    }

    @Test
    void many_commands_at_once_on_one_aggregate_keep_its_rule() {
        var outcomes = await(Uni.join()
                .all(IntStream.range(0, 20)
                        .mapToObj(i -> replica.ask(new Write(Personal.clear(notebook.subject, "n" + i)), context(null)))
                        .toList())
                .andFailFast());

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(3);
        assertThat(outcomes.stream()
                        .filter(o -> isRefused(o, NoteRefusal.TOO_MANY) || isRefused(o, PlatformRefusal.CONTENDED)))
                .hasSize(17);
        assertThat(notebook.events()).hasSize(3);
    }

    @Test
    void a_person_of_another_force_finds_no_such_record_and_an_automation_may_cross_the_border() {
        replica.write("one");
        var person = new Actor("somebody", Role.DISPATCHER, "MERSEYSIDE");

        assertThat(isRefused(
                        await(replica.ask(new Label("7"), contextOf(person, "MERSEYSIDE"))),
                        PlatformRefusal.OTHER_FORCE))
                .isTrue();
        assertThat(isRefused(
                        await(notebook.replicaOn(notebook.fixture)
                                .ask(new Label("7"), contextOf(person, "MERSEYSIDE"))),
                        PlatformRefusal.OTHER_FORCE))
                .isTrue();
        assertThat(await(replica.ask(new Label("7"), contextOf(person, "GMP")))).isInstanceOf(Outcome.Done.class);
        assertThat(await(replica.ask(new Label("8"), contextOf(Actor.system("a service"), "MERSEYSIDE"))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_last_word_on_a_timer_counts() {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        await(replica.ask(new Note.Remind(at), context(null)));

        await(replica.ask(new Note.Waver(at.plusSeconds(60)), context(null)));

        var left = await(
                notebook.fixture.log().tables().query("select 1 from timer").execute());
        assertThat(left.size()).isZero();
    }

    @Test
    void a_claimed_value_is_refused_to_another_aggregate() {
        await(replica.ask(new Label("7"), context(null)));

        var other = replica.commands.handle(NOTES, UUID.randomUUID(), new Label("7"), context(null));

        assertThat(isRefused(await(other), PlatformRefusal.VALUE_TAKEN)).isTrue();
    }

    @Test
    void what_one_force_has_claimed_is_free_in_another() {
        await(replica.ask(new Label("7"), context(null)));
        var elsewhere = contextOf(Actor.system("test"), "MERSEYSIDE");

        assertThat(await(replica.commands.handle(NOTES, UUID.randomUUID(), new Label("7"), elsewhere)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(isRefused(
                        await(replica.commands.handle(NOTES, UUID.randomUUID(), new Label("7"), elsewhere)),
                        PlatformRefusal.VALUE_TAKEN))
                .isTrue();
    }

    @Test
    void an_edit_of_a_version_that_is_not_current_is_refused_as_stale() {
        replica.write("one");

        assertThat(isRefused(
                        await(replica.ask(new Write(Personal.clear(notebook.subject, "two")), edit(0))),
                        PlatformRefusal.STALE_VERSION))
                .isTrue();
    }

    @Test
    void what_does_not_exist_for_the_asker_has_no_version_either() {
        assertThat(isRefused(await(replica.ask(new Strike(), edit(0))), NoteRefusal.NO_NOTE))
                .isTrue();
        assertThat(isRefused(await(replica.ask(new Strike(), edit(7))), NoteRefusal.NO_NOTE))
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
        await(replica.ask(new Label("7"), context(null)));
        var second = UUID.randomUUID();

        var outcome = await(replica.commands.together(
                List.of(new Ask<>(NOTES, second, new Label("8")), new Ask<>(NOTES, UUID.randomUUID(), new Label("7"))),
                context(null)));

        assertThat(isRefused(outcome, PlatformRefusal.VALUE_TAKEN)).isTrue();
        assertThat(await(notebook.fixture.log().stream(NOTES.stream(second), 0)))
                .isEmpty();
    }
}
