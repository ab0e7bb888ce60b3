package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.advocacy.AdvocacyCommand;
import org.alongside.cases.casefile.CaseCommand;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where commands come in: a file of another force, or one that only others may see, does not exist for the asker. */
@ApplicationScoped
class Door {
    private final Commands commands;
    private final CaseAggregates aggregates;
    private final Files files;
    private final Caller caller;

    Door(Commands commands, CaseAggregates aggregates, Files files, Caller caller) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.files = files;
        this.caller = caller;
    }

    /** Asks the file. */
    Uni<RestResponse<CommandAnswer>> ask(CaseId file, CaseCommand command, CommandContext context) {
        return together(file, List.of(aggregates.ask(file, command)), context).map(Answers::of);
    }

    /** Asks the file and its private half; both or neither. */
    Uni<RestResponse<CommandAnswer>> ask(
            CaseId file, CaseCommand command, AdvocacyCommand beside, CommandContext context) {
        return together(file, List.of(aggregates.ask(file, command), aggregates.ask(file, beside)), context)
                .map(Answers::of);
    }

    /**
     * Asks what may open the file. One that is not there yet is not for everybody either: its incident may be restricted.
     *
     * @param incident what the file would be of, or null for one that must be there
     */
    Uni<Outcome> opening(CaseId file, @Nullable IncidentId incident, CaseCommand command, CommandContext context) {
        return pass(file.value(), incident)
                .chain(() -> commands.together(List.of(aggregates.ask(file, command)), context));
    }

    /** Asks the private half of a file that exists. */
    Uni<RestResponse<CommandAnswer>> tell(CaseId file, AdvocacyCommand command, CommandContext context) {
        var asks = List.<Ask<?, ?, ?>>of(
                aggregates.ask(file, command), aggregates.ask(file, new CaseCommand.ConfirmOpened()));
        return together(file, asks, context).map(Answers::of);
    }

    /** Asks, where the answer is not the usual one. */
    Uni<Outcome> together(CaseId file, List<Ask<?, ?, ?>> asks, CommandContext context) {
        return pass(file.value()).chain(() -> commands.together(asks, context));
    }

    /** A file not seen yet, because nobody opened it or the view is on its way, is left to the rules. */
    Uni<Void> pass(UUID file) {
        return pass(file, null);
    }

    /** The same, where a file not seen yet is known to be of this incident. */
    Uni<Void> pass(UUID file, @Nullable IncidentId incident) {
        var who = caller.now();
        return files.file(file)
                .chain(seen -> seen == null
                        ? named(incident).map(named -> isNamed(who, named))
                        : Uni.createFrom().item(who.mayReadOf(seen.row().force) && isNamed(who, seen.restrictedTo())))
                .invoke(maySee -> {
                    if (!maySee) {
                        throw ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<@Nullable Set<String>> named(@Nullable IncidentId incident) {
        return incident == null
                ? Uni.createFrom().nullItem()
                : files.allowed(List.of(incident.value())).map(allowed -> allowed.get(incident.value()));
    }

    private static boolean isNamed(SignedIn who, @Nullable Set<String> named) {
        return named == null || named.contains(who.actor().person());
    }
}
