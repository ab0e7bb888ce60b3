package org.alongside.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseState;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;

/** Given a file's history, when something is asked or reported, then events or a refusal. */
public final class FileScenario {
    private static final CaseDecider DECIDER = new CaseDecider(Samples.POLICY);
    private Case file = DECIDER.initial();

    private FileScenario() {}

    /** Nothing has happened yet. */
    public static FileScenario nothing() {
        return new FileScenario();
    }

    /** A file that has come to this step, and then this happened. */
    public static FileScenario given(CaseState state, CaseEvent... more) {
        var scenario = new FileScenario();
        Samples.historyOf(state).forEach(scenario::happened);
        List.of(more).forEach(scenario::happened);
        return scenario;
    }

    private void happened(CaseEvent event) {
        file = DECIDER.evolve(file, event);
    }

    /** Asks, and takes what is decided as having happened. */
    public FileScenario after(CaseCommand command) {
        when(command).events().forEach(this::happened);
        return this;
    }

    public Then when(CaseCommand command) {
        return new Then(DECIDER.decide(file, command));
    }

    Case file() {
        return file;
    }

    /** The step a file has come to. */
    CaseState state() {
        return ((Case.Opened) file).state();
    }

    /** What was decided. */
    public record Then(Decision<CaseEvent> decision) {
        public List<CaseEvent> events() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return ((Decision.Accepted<CaseEvent>) decision).events();
        }

        /** The only event of this kind. */
        public <E extends CaseEvent> E one(Class<E> kind) {
            var found =
                    events().stream().filter(kind::isInstance).map(kind::cast).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }

        public void kinds(Class<?>... kinds) {
            assertThat(events()).extracting(event -> (Object) event.getClass()).containsExactly((Object[]) kinds);
        }

        public void refused(RefusalCode code) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused<CaseEvent>) decision).refusal().code())
                    .isEqualTo(code);
        }
    }
}
