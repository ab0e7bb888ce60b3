package org.alongside.incident;

import static org.alongside.incident.IncidentRefusal.IMPORTED_HISTORY;
import static org.alongside.incident.IncidentRefusal.INCIDENT_CLOSED;
import static org.alongside.incident.IncidentRefusal.INCIDENT_RESULTED;
import static org.alongside.incident.IncidentRefusal.NOT_CREATED;
import static org.alongside.incident.IncidentRefusal.NOT_FINISHED;
import static org.alongside.incident.IncidentRefusal.NOT_RESULTED;
import static org.alongside.incident.IncidentRefusal.UNKNOWN_INCIDENT;

import java.util.Optional;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.eventsourcing.decide.Refusal;

/** What a command asks of an incident's state before its own rules are looked at. Source: domain 2.1. */
public enum Needs {
    /** Nothing: the command may be an incident's first. */
    NOTHING,
    /** Any incident, also a closed or imported one: reports and the narrative. */
    RECORD,
    /** A contact or incident that is not closed. */
    OPEN,
    /** An incident with its log that is not closed. */
    CREATED,
    /** An incident with its log, closed or not: what is said about it afterwards. */
    LOGGED,
    /** One whose outcome is not known yet. */
    RUNNING,
    /** One whose outcome is known and that is not closed. */
    RESULTED,
    /** One that is resulted or closed. */
    FINISHED;

    /** Why {@code incident} does not have it; empty when it does. */
    public Optional<Refusal> lackingIn(Incident incident) {
        var stage = incident.stage();
        if (this == NOTHING) {
            return Optional.empty();
        }
        if (stage == null) {
            return refused(UNKNOWN_INCIDENT, "There is no such incident");
        }
        if (this == RECORD) {
            return Optional.empty();
        }
        return incident.provenance().imported()
                ? refused(IMPORTED_HISTORY, "Imported history stays closed; create a new incident and link it")
                : lackingIn(stage);
    }

    private Optional<Refusal> lackingIn(IncidentState stage) {
        return switch (this) {
            case NOTHING, RECORD -> Optional.empty();
            case OPEN -> closed(stage);
            case CREATED -> closed(stage).or(() -> uncreated(stage));
            case LOGGED -> uncreated(stage);
            case RUNNING -> closed(stage).or(() -> uncreated(stage)).or(() -> resulted(stage));
            case RESULTED -> closed(stage).or(() -> unresulted(stage));
            case FINISHED -> stage == IncidentState.CLOSED ? Optional.empty() : unfinished(stage);
        };
    }

    private static Optional<Refusal> closed(IncidentState stage) {
        return when(stage == IncidentState.CLOSED, INCIDENT_CLOSED, "The incident is closed; reopen it first");
    }

    private static Optional<Refusal> uncreated(IncidentState stage) {
        return when(stage == IncidentState.RECEIVED, NOT_CREATED, "Create the incident first");
    }

    private static Optional<Refusal> resulted(IncidentState stage) {
        return when(stage == IncidentState.RESULTED, INCIDENT_RESULTED, "The outcome is known; reopen it first");
    }

    private static Optional<Refusal> unresulted(IncidentState stage) {
        return when(stage != IncidentState.RESULTED, NOT_RESULTED, "Record the result first");
    }

    private static Optional<Refusal> unfinished(IncidentState stage) {
        return when(stage != IncidentState.RESULTED, NOT_FINISHED, "The incident is neither resulted nor closed");
    }

    private static Optional<Refusal> when(boolean refused, IncidentRefusal code, String detail) {
        return refused ? refused(code, detail) : Optional.empty();
    }

    private static Optional<Refusal> refused(IncidentRefusal code, String detail) {
        return Optional.of(new Refusal(code, detail));
    }
}
