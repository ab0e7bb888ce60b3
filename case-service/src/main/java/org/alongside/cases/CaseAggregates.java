package org.alongside.cases;

import org.alongside.cases.advocacy.Advocacy;
import org.alongside.cases.advocacy.AdvocacyCommand;
import org.alongside.cases.advocacy.AdvocacyDecider;
import org.alongside.cases.casefile.Case;
import org.alongside.cases.casefile.CaseCommand;
import org.alongside.cases.casefile.CaseDecider;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.ids.CaseId;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;

/**
 * The two streams of one victim-survivor: the file, which police may read, and its private half of the same id, which
 * they may not.
 */
public record CaseAggregates(
        Aggregate<Case, CaseCommand, CaseEvent> file, Aggregate<Advocacy, AdvocacyCommand, AdvocacyEvent> advocacy) {
    private static final String PURPOSE = "VICTIM_SUPPORT";

    /** The aggregates under this policy. They start no timers. */
    public static CaseAggregates under(CasePolicy policy) {
        return new CaseAggregates(
                new Aggregate<>(
                        "case",
                        CaseEvent.class,
                        new CaseDecider(policy),
                        (name, _) -> {
                            throw noTimer(name);
                        },
                        Controller.ADVOCACY,
                        PURPOSE,
                        Sensitivity.OFFICIAL),
                new Aggregate<>(
                        "advocacy",
                        AdvocacyEvent.class,
                        new AdvocacyDecider(),
                        (name, _) -> {
                            throw noTimer(name);
                        },
                        Controller.ADVOCACY,
                        PURPOSE,
                        Sensitivity.SENSITIVE));
    }

    /** Asks the file. */
    public Ask<?, ?, ?> ask(CaseId id, CaseCommand command) {
        return new Ask<>(file, id.value(), command);
    }

    /** Asks the private half. */
    public Ask<?, ?, ?> ask(CaseId id, AdvocacyCommand command) {
        return new Ask<>(advocacy, id.value(), command);
    }

    private static IllegalArgumentException noTimer(String name) {
        return new IllegalArgumentException("no timer " + name + " was ever started");
    }
}
