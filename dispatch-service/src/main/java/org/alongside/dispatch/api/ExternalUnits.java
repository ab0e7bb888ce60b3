package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.api.ExternalUnitRequests.Committed;
import org.alongside.dispatch.api.ExternalUnitRequests.Update;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.dispatch.unit.UnitCommand.TakeMasterUpdate;
import org.alongside.dispatch.unit.UpdateId;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.service.request.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Makes of what another system says of its unit the command that it is here. */
@ApplicationScoped
class ExternalUnits {
    private final Commands commands;
    private final DispatchAggregates aggregates;

    ExternalUnits(Commands commands, DispatchAggregates aggregates) {
        this.commands = commands;
        this.aggregates = aggregates;
    }

    /** The word as it counts here: a job that is an open response of ours is no job elsewhere. */
    Uni<UnitCommand> told(UnitRequests.Master master, Update update) {
        var committed = update.committed();
        return committed == null
                ? Uni.createFrom().item(command(master, update, null, null))
                : job(master, update, committed);
    }

    private Uni<UnitCommand> job(UnitRequests.Master master, Update update, Committed committed) {
        var job = new ExternalReference(master.system(), committed.externalId());
        var said = committed.incident();
        var incident = said == null ? job.asIncident() : new IncidentId(said);
        return commands.load(aggregates.coResponse(), incident.value())
                .map(response -> response.state() instanceof CoResponse.Running)
                .map(isOurs -> command(master, update, job, isOurs ? incident : null));
    }

    private static UnitCommand command(
            UnitRequests.Master master, Update update, @Nullable ExternalReference job, @Nullable IncidentId incident) {
        var skills = update.skills();
        var committed = update.committed();
        return new TakeMasterUpdate(
                new UnitMasterUpdateReceived(
                        master.reference(), id(master, update).text(), update.sentAt(), job, incident),
                new UnitRegistered(
                        update.callSign(),
                        update.kind(),
                        update.area(),
                        skills == null ? List.of() : skills,
                        master.reference()),
                crew(update),
                pressed(update),
                committed == null ? null : committed.expectedFreeAt());
    }

    private static UpdateId id(UnitRequests.Master master, Update update) {
        var name = master.system() + "/" + master.externalId();
        return new UpdateId(update.sequence(), Fingerprint.of("unit", name, update.withoutPosition()));
    }

    private static UnitCommand.@Nullable PutCrewOn crew(Update update) {
        var crew = update.crew();
        return crew == null
                ? null
                : new UnitCommand.PutCrewOn(
                        crew.people().stream().map(StaffId::new).toList(), crew.constables(), update.sentAt());
    }

    private static UnitCommand.ReportRadioState pressed(Update update) {
        var state = update.state();
        var at = state.at();
        return new UnitCommand.ReportRadioState(
                state.raw(), RadioStates.meaning(state.raw(), state.meaning()), at == null ? update.sentAt() : at);
    }
}
