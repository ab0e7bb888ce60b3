package org.alongside.eventsourcing.command;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Controller;
import org.alongside.contracts.DestroysKeys;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;

/** A toy aggregate: notes of one subject, at most three. */
public final class Note {
    private static final int NOTES_MAX = 3;

    private Note() {}

    /** How many notes there are. */
    public record Notes(int count) {}

    public sealed interface NoteCommand {}

    public record Write(Personal text) implements NoteCommand {}

    public record Label(String value) implements NoteCommand {}

    public record Forget(SubjectKey subject) implements NoteCommand {}

    public record Remind(Instant at) implements NoteCommand {}

    /** Numbers the notes when there are two; with fewer there is nothing to do. */
    public record Tidy() implements NoteCommand {}

    /** Strikes out the last note, where there is one. */
    public record Strike() implements NoteCommand {}

    /** Asks for a reminder and thinks better of it, twice. */
    public record Waver(Instant at) implements NoteCommand {}

    public sealed interface NoteEvent extends AlongsideEvent {}

    public record NoteWritten(Personal text) implements NoteEvent {}

    public record NoteNumbered(@Clear String number) implements NoteEvent {}

    public record NotesForgotten(@Clear SubjectKey subject) implements NoteEvent, DestroysKeys {
        @Override
        public List<SubjectKey> destroyedKeys() {
            return List.of(subject);
        }
    }

    public enum NoteRefusal implements RefusalCode {
        TOO_MANY(Kind.RULE),
        NO_NOTE(Kind.UNKNOWN);

        private final Kind kind;

        NoteRefusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    public static final Aggregate<Notes, NoteCommand, NoteEvent> NOTES = new Aggregate<>(
            "note",
            NoteEvent.class,
            new Rules(),
            (name, dueAt) -> new Label("due"),
            Controller.POLICE,
            "TEST",
            Sensitivity.OFFICIAL);

    private static final class Rules implements Decider<Notes, NoteCommand, NoteEvent> {
        @Override
        public Notes initial() {
            return new Notes(0);
        }

        @Override
        public Decision<NoteEvent> decide(Notes notes, NoteCommand command) {
            return switch (command) {
                case Write write
                when notes.count() >= NOTES_MAX -> Decision.refuse(NoteRefusal.TOO_MANY, "Three notes are enough");
                case Write write -> Decision.accept(new NoteWritten(write.text()));
                case Label label ->
                    Decision.<NoteEvent>accept(new NoteNumbered(label.value())).claim("number", label.value());
                case Forget forget -> Decision.accept(new NotesForgotten(forget.subject()));
                case Tidy _ when notes.count() < 2 -> Decision.accept();
                case Tidy _ -> Decision.accept(new NoteNumbered("tidy"));
                case Strike _ when notes.count() == 0 -> Decision.refuse(NoteRefusal.NO_NOTE, "There is no note");
                case Strike _ -> Decision.accept(new NoteNumbered("struck"));
                case Waver waver ->
                    Decision.<NoteEvent>accept(new NoteNumbered("waver"))
                            .startTimer("remind", waver.at())
                            .cancelTimer("remind")
                            .startTimer("remind", waver.at())
                            .cancelTimer("remind");
                case Remind remind -> Decision.<NoteEvent>accept().startTimer("remind", remind.at());
            };
        }

        @Override
        public Notes evolve(Notes notes, NoteEvent event) {
            return event instanceof NoteWritten ? new Notes(notes.count() + 1) : notes;
        }
    }
}
