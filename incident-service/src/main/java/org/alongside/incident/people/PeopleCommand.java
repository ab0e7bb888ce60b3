package org.alongside.incident.people;

import java.util.List;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.incidents.RelationshipRecorded;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About the people in the incident. */
public sealed interface PeopleCommand extends IncidentCommand {
    /** This is known of a person; a later word on the same party replaces what it names, but for the name keys. */
    record IdentifyParty(PartyIdentified identified, List<NameKey> nameKeys) implements PeopleCommand {
        public IdentifyParty {
            nameKeys = List.copyOf(nameKeys);
        }
    }

    /** The party is this in the incident, beside whatever else it is. */
    record AssignRole(RoleAssigned assigned) implements PeopleCommand {}

    /** The party is this no longer. */
    record WithdrawRole(RoleWithdrawn withdrawn) implements PeopleCommand {}

    /** How suspect and victim stand to each other. */
    record RecordRelationship(RelationshipRecorded recorded) implements PeopleCommand {}

    /** A party here and one in another incident are one person. Also found out about history. */
    record MatchPersons(PersonsMatched matched) implements PeopleCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }
    }

    /** They are two after all. */
    record UnmatchPersons(PersonsUnmatched unmatched) implements PeopleCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }
    }

    @Override
    default Needs needs() {
        return Needs.OPEN;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return PeopleDecisions.decide(incident.people(), this);
    }
}
