package org.alongside.eventsourcing.command;

import static org.alongside.eventsourcing.command.Note.NOTES;
import static org.alongside.eventsourcing.log.LogFixture.await;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Note.NoteWritten;
import org.alongside.eventsourcing.command.Note.Write;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.Keyring.Opened;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.jspecify.annotations.Nullable;

/** A notebook of one owner, kept by one replica of a service or more. */
final class Notebook implements AutoCloseable {
    final UUID id = UUID.randomUUID();
    final SubjectKey subject = SubjectKey.narrative(Controller.POLICE, id);
    final LogFixture fixture = LogFixture.fresh();

    /** One replica of a service: its own memory over the shared database. */
    final class Replica {
        final EventCodec codec = new EventCodec(EventTypes.below(List.of(Note.NoteEvent.class)));
        final KeyringByController keyring;
        final Commands commands;

        private Replica(LogFixture where) {
            var keys = new OwnKeys(new KeyStore(where.log().tables(), new byte[32]));
            keyring = new KeyringByController(Map.of(Controller.POLICE, keys));
            commands = new CommandProcessor(where.log(), codec, new Drafting(codec, keyring, Instant::now), keyring);
        }

        Outcome write(String text) {
            return await(ask(new Write(Personal.clear(subject, text)), context(null)));
        }

        /** The same under a key, as a device would send it again. */
        Outcome write(String text, String key) {
            return await(ask(new Write(Personal.clear(subject, text)), context(new CommandContext.Key(key, text))));
        }

        Uni<Outcome> ask(Note.NoteCommand command, CommandContext context) {
            return commands.handle(NOTES, id, command, context);
        }

        Opened open(String payload) {
            var event = events().stream()
                    .filter(one -> one.payload().equals(payload))
                    .findFirst()
                    .orElseThrow();
            var text = ((NoteWritten) codec.read(event)).text();
            return await(keyring.open(List.of(text))).get(text);
        }
    }

    Replica replicaOn(LogFixture where) {
        return new Replica(where);
    }

    /** What is in it. */
    List<Recorded> events() {
        return await(fixture.log().stream(NOTES.stream(id), 0));
    }

    static boolean isRefused(Outcome outcome, RefusalCode code) {
        return outcome instanceof Outcome.Refused refused && refused.refusal().code() == code;
    }

    static CommandContext context(CommandContext.@Nullable Key key) {
        return context(Actor.system("test"), "GMP", key);
    }

    static CommandContext contextOf(Actor actor, String force) {
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

    @Override
    public void close() {
        fixture.close();
    }
}
