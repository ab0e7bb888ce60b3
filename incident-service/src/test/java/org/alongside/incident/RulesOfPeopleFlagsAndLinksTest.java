package org.alongside.incident;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.*;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.abuse.AbuseCommand.SuspectDomesticAbuse;
import org.alongside.incident.flags.FlagCommand.RaiseFlag;
import org.alongside.incident.narrative.NarrativeCommand.*;
import org.alongside.incident.people.PeopleCommand.*;
import org.alongside.incident.protection.ProtectionCommand.EraseData;
import org.junit.jupiter.api.Test;

class RulesOfPeopleFlagsAndLinksTest {
    @Test
    void police_or_partner_staff_as_a_party_close_the_record_at_once() {
        var involved = flag(Flag.POLICE_OR_PARTNER_STAFF_INVOLVED, FlagValue.YES);
        created()
                .when(new RaiseFlag(involved, HANDLER))
                .then(
                        involved,
                        new AccessRestricted(RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED, List.of(HANDLER)));
    }

    @Test
    void a_doubt_about_staff_does_not_close_the_record() {
        var unknown = flag(Flag.POLICE_OR_PARTNER_STAFF_INVOLVED, FlagValue.UNKNOWN);
        created().when(new RaiseFlag(unknown, HANDLER)).then(unknown);
    }

    @Test
    void a_record_that_is_closed_already_keeps_its_list() {
        var involved = flag(Flag.POLICE_OR_PARTNER_STAFF_INVOLVED, FlagValue.YES);
        created()
                .given(new AccessRestricted(RestrictionReason.SUPERVISOR_DECISION, List.of(SUPERVISOR)))
                .when(new RaiseFlag(involved, HANDLER))
                .then(involved);
    }

    @Test
    void a_yes_stands_when_the_next_caller_was_not_asked() {
        var flags = created()
                .given(flag(Flag.WEAPON_PRESENT, FlagValue.YES))
                .when(new RaiseFlag(flag(Flag.WEAPON_PRESENT, FlagValue.NOT_ASKED), HANDLER))
                .thenState()
                .flags();
        assertThat(flags.readings()).extracting(FlagReading::value).containsExactly(FlagValue.YES);
    }

    @Test
    void a_flag_about_somebody_unknown_is_refused() {
        var about = new FlagRaised(
                Flag.WEAPON_PRESENT, FlagValue.YES, SaidBy.CALLER, null, VICTIM, Confidence.LOW, null, null);
        created().when(new RaiseFlag(about, HANDLER)).thenRefused(IncidentRefusal.UNKNOWN_PARTY);
    }

    @Test
    void unknown_not_asked_and_no_stay_three_things() {
        var flags = created()
                .given(
                        flag(Flag.WEAPON_PRESENT, FlagValue.UNKNOWN),
                        flag(Flag.ORDER_IN_FORCE, FlagValue.NOT_ASKED),
                        flag(Flag.FIREARM, FlagValue.NO))
                .state()
                .flags();
        assertThat(flags.readings())
                .extracting(reading -> reading.flag() + "=" + reading.value())
                .containsExactly("WEAPON_PRESENT=UNKNOWN", "ORDER_IN_FORCE=NOT_ASKED", "FIREARM=NO");
        assertThat(flags.saysNo(Flag.WEAPON_PRESENT)).isFalse();
        assertThat(flags.saysNo(Flag.ORDER_IN_FORCE)).isFalse();
        assertThat(flags.saysNo(Flag.STRANGULATION)).isFalse();
    }

    @Test
    void with_a_counter_allegation_one_party_is_victim_and_suspect() {
        var people = withPeople()
                .when(new AssignRole(new RoleAssigned(SUSPECT, PartyRole.VICTIM)))
                .thenState()
                .people();
        assertThat(people.withRole(PartyRole.VICTIM)).containsExactly(VICTIM, SUSPECT);
        assertThat(people.withRole(PartyRole.SUSPECT)).containsExactly(SUSPECT);
    }

    @Test
    void a_role_of_somebody_unknown_is_refused() {
        created()
                .when(new AssignRole(new RoleAssigned(new PartyId(new UUID(9, 9)), PartyRole.CHILD)))
                .thenRefused(IncidentRefusal.UNKNOWN_PARTY);
    }

    @Test
    void a_relationship_is_between_a_victim_and_a_suspect() {
        withPeople()
                .when(new RecordRelationship(
                        new RelationshipRecorded(SUSPECT, VICTIM, RelationshipType.PARTNER, FlagValue.UNKNOWN)))
                .thenRefused(IncidentRefusal.ROLE_NOT_HELD);
        withPeople()
                .when(new RecordRelationship(
                        new RelationshipRecorded(VICTIM, VICTIM, RelationshipType.PARTNER, FlagValue.UNKNOWN)))
                .thenRefused(IncidentRefusal.ONE_PARTY_TWICE);
    }

    @Test
    void a_match_can_be_undone_once() {
        var matched = new PersonsMatched(VICTIM, OTHER, VICTIM, 80, MatchBasis.CONFIRMED_BY_PERSON);
        var unmatched = new PersonsUnmatched(VICTIM, OTHER, VICTIM);
        withPeople().given(matched).when(new MatchPersons(matched)).thenNothing();
        withPeople().given(matched).when(new UnmatchPersons(unmatched)).then(unmatched);
        withPeople()
                .given(matched, unmatched)
                .when(new UnmatchPersons(unmatched))
                .thenRefused(IncidentRefusal.NOT_MATCHED);
    }

    @Test
    void a_correction_names_the_line_it_corrects_and_may_itself_be_corrected() {
        var first = new LogEntryCorrected(new LogEntryId(new UUID(1, 1)), ENTRY, words("so"), null);
        var second = new LogEntryCorrected(new LogEntryId(new UUID(1, 2)), first.entry(), words("no, so"), null);
        var logged = created().given(entry(ENTRY));
        logged.when(new CorrectLogEntry(first)).then(first);
        logged.given(first).when(new CorrectLogEntry(second)).then(second);
        created().when(new CorrectLogEntry(first)).thenRefused(IncidentRefusal.UNKNOWN_LOG_ENTRY);
    }

    @Test
    void a_line_said_twice_is_written_once() {
        created().given(entry(ENTRY)).when(new AddLogEntry(entry(ENTRY))).thenNothing();
    }

    @Test
    void an_incident_is_not_linked_to_itself() {
        created()
                .when(new LinkIncidents(INCIDENT, new IncidentsLinked(LinkKind.RELATED_TO, INCIDENT, null)))
                .thenRefused(IncidentRefusal.LINK_TO_ITSELF);
    }

    @Test
    void two_incidents_stand_to_each_other_in_one_counting_way_only() {
        var duplicate = new IncidentsLinked(LinkKind.DUPLICATE_OF, OTHER, null);
        var linked = created().given(duplicate);
        linked.when(new LinkIncidents(INCIDENT, duplicate)).thenNothing();
        linked.when(new LinkIncidents(INCIDENT, new IncidentsLinked(LinkKind.CONTINUATION_OF, OTHER, null)))
                .thenRefused(IncidentRefusal.LINK_CONTRADICTS);
        linked.when(new BeLinkedFrom(OTHER, new IncidentsLinked(LinkKind.DUPLICATE_OF, INCIDENT, null)))
                .thenRefused(IncidentRefusal.LINK_CONTRADICTS);
        linked.when(new LinkIncidents(INCIDENT, new IncidentsLinked(LinkKind.SAME_LOCATION, OTHER, null)))
                .then(new IncidentsLinked(LinkKind.SAME_LOCATION, OTHER, null));
        linked.given(new IncidentsUnlinked(LinkKind.DUPLICATE_OF, OTHER, null))
                .when(new LinkIncidents(INCIDENT, new IncidentsLinked(LinkKind.CONTINUATION_OF, OTHER, null)))
                .then(new IncidentsLinked(LinkKind.CONTINUATION_OF, OTHER, null));
    }

    @Test
    void abuse_may_come_to_be_suspected_later_and_again_after_it_was_ruled_out() {
        var suspected = new DomesticAbuseSuspected(SaidBy.OFFICER, GRADED, null);
        called().given(creation(FlagValue.NO))
                .when(new SuspectDomesticAbuse(suspected))
                .then(suspected);
        created()
                .given(new DomesticAbuseRuledOut(GRADED, words("a rehearsal")))
                .when(new SuspectDomesticAbuse(suspected))
                .then(suspected);
    }

    @Test
    void what_is_erased_names_the_keys_of_the_incident_and_of_its_parties() {
        var keys = List.of(
                SubjectKey.narrative(Controller.POLICE, INCIDENT.value()),
                SubjectKey.party(Controller.POLICE, VICTIM.value()));
        var erasure = new EraseData(INCIDENT, true, List.of(VICTIM), "MOPI-REVIEW");
        var closed = withPeople().given(result(FlagValue.YES), new IncidentClosed(FlagValue.YES, GRADED));
        closed.when(erasure).then(new DataErased(keys, "MOPI-REVIEW"));
        closed.given(new DataErased(keys, "MOPI-REVIEW")).when(erasure).thenNothing();
        closed.when(new EraseData(INCIDENT, false, List.of(CHILD), "MOPI-REVIEW"))
                .thenRefused(IncidentRefusal.UNKNOWN_PARTY);
    }

    @Test
    void a_history_that_begins_in_the_middle_is_an_error() {
        assertThatThrownBy(() -> nothing().given(grading(Grade.G1))).isInstanceOf(IllegalStateException.class);
    }
}
