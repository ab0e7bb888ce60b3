package org.alongside.incident.people;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.function.Supplier;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.PartyNameKeyed;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RelationshipRecorded;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.people.People.Match;
import org.alongside.incident.people.PeopleCommand.AssignRole;
import org.alongside.incident.people.PeopleCommand.IdentifyParty;
import org.alongside.incident.people.PeopleCommand.MatchPersons;
import org.alongside.incident.people.PeopleCommand.RecordRelationship;
import org.alongside.incident.people.PeopleCommand.UnmatchPersons;
import org.alongside.incident.people.PeopleCommand.WithdrawRole;

/** Decisions about people. Source: domain 2.7 (counter-allegations) and 2.8 (matching). */
final class PeopleDecisions {
    private PeopleDecisions() {}

    static Decision<IncidentEvent> decide(People people, PeopleCommand command) {
        return switch (command) {
            case IdentifyParty(var identified, var nameKeys) ->
                nameKeys.isEmpty()
                        ? accept(identified)
                        : accept(identified, new PartyNameKeyed(identified.party(), nameKeys));
            case AssignRole(var assigned) ->
                ofKnown(
                        people,
                        assigned.party(),
                        () -> people.is(assigned.role(), assigned.party()) ? accept() : accept(assigned));
            case WithdrawRole(var withdrawn) ->
                ofKnown(
                        people,
                        withdrawn.party(),
                        () -> people.is(withdrawn.role(), withdrawn.party()) ? accept(withdrawn) : roleNotHeld());
            case RecordRelationship(var recorded) -> related(people, recorded);
            case MatchPersons(var matched) ->
                ofKnown(
                        people,
                        matched.party(),
                        () -> people.matches().contains(Match.of(matched)) ? accept() : accept(matched));
            case UnmatchPersons(var unmatched) ->
                people.matches().contains(Match.of(unmatched))
                        ? accept(unmatched)
                        : refuse(IncidentRefusal.NOT_MATCHED, "These parties are not matched");
        };
    }

    private static Decision<IncidentEvent> ofKnown(
            People people, PartyId party, Supplier<Decision<IncidentEvent>> then) {
        return people.knows(party)
                ? then.get()
                : refuse(IncidentRefusal.UNKNOWN_PARTY, "Identify the party in this incident first");
    }

    private static Decision<IncidentEvent> related(People people, RelationshipRecorded recorded) {
        if (recorded.victim().equals(recorded.suspect())) {
            return refuse(IncidentRefusal.ONE_PARTY_TWICE, "A relationship is between two parties");
        }
        return people.is(PartyRole.VICTIM, recorded.victim()) && people.is(PartyRole.SUSPECT, recorded.suspect())
                ? accept(recorded)
                : roleNotHeld();
    }

    private static Decision<IncidentEvent> roleNotHeld() {
        return refuse(IncidentRefusal.ROLE_NOT_HELD, "The party does not hold that role");
    }
}
