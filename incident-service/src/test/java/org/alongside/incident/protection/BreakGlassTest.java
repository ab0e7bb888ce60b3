package org.alongside.incident.protection;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.BreakGlassAsked;
import org.alongside.contracts.incidents.BreakGlassEnded;
import org.alongside.contracts.incidents.BreakGlassReviewDue;
import org.alongside.contracts.incidents.BreakGlassReviewed;
import org.alongside.contracts.incidents.BreakGlassUsed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LookUpKind;
import org.alongside.contracts.incidents.LookUpNoticed;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.incident.AskedBy;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.protection.BreakGlassCommand.AskBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.GrantBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.ReviewBreakGlass;
import org.alongside.incident.protection.ProtectionCommand.NameStaffParty;
import org.alongside.incident.protection.ProtectionCommand.NoteLookUp;
import org.alongside.incident.protection.ProtectionCommand.RestrictAccess;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Who gets to see a restricted incident, and who never does. Source: domain 8.6. */
class BreakGlassTest {
    private static final StaffId DISPATCHER = new StaffId("dispatcher-1");
    private static final StaffId ACCUSED = new StaffId("constable-1");
    private static final StaffId AUDITOR = new StaffId("auditor-1");
    private static final Instant ENDS = GRADED.plus(Duration.ofHours(8));
    private static final Instant REVIEW = GRADED.plus(Duration.ofHours(24));
    private static final RestrictionReason REASON = RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED;

    private static final AskBreakGlass ASK = new AskBreakGlass(DISPATCHER, words("nobody can be sent"), GRADED);
    private static final BreakGlassAsked ASKED = new BreakGlassAsked(DISPATCHER, ASK.reason(), GRADED);
    private static final GrantBreakGlass GRANT = new GrantBreakGlass(DISPATCHER, SUPERVISOR, GRADED);
    private static final BreakGlassUsed USED = new BreakGlassUsed(DISPATCHER, SUPERVISOR, GRADED, ENDS, REVIEW);

    private static Scenario<Incident, IncidentCommand, IncidentEvent> restricted() {
        return withPeople().given(list(HANDLER));
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> broken() {
        return restricted().given(ASKED, USED, list(HANDLER, DISPATCHER));
    }

    private static AccessRestricted list(StaffId... people) {
        return new AccessRestricted(REASON, List.of(people));
    }

    @Test
    void asking_opens_nothing() {
        var state = restricted().when(ASK).then(ASKED).thenState();
        assertThat(state.protection().allows(DISPATCHER)).isFalse();
    }

    @Test
    void a_second_person_lets_the_asker_in_for_eight_hours_and_review_is_next_day() {
        restricted()
                .given(ASKED)
                .when(GRANT)
                .then(USED, list(HANDLER, DISPATCHER))
                .thenTimer(ProtectionClocks.ACCESS_ENDS, ENDS)
                .thenTimer(ProtectionClocks.REVIEW, REVIEW);
    }

    @Test
    void nobody_agrees_to_their_own_asking() {
        restricted()
                .given(ASKED)
                .when(new GrantBreakGlass(DISPATCHER, DISPATCHER, GRADED))
                .thenRefused(IncidentRefusal.SECOND_PERSON_NEEDED);
    }

    @Test
    void nobody_is_let_in_who_gave_no_reason() {
        restricted().when(GRANT).thenRefused(IncidentRefusal.NO_BREAK_GLASS);
    }

    @Test
    void when_the_time_is_over_the_list_is_as_before() {
        broken().when(ProtectionClocks.due(ProtectionClocks.ACCESS_ENDS, ENDS))
                .then(new BreakGlassEnded(DISPATCHER, ENDS), list(HANDLER))
                .thenTimerCancelled(ProtectionClocks.ACCESS_ENDS);
        broken().when(ProtectionClocks.due(ProtectionClocks.ACCESS_ENDS, ENDS.minusSeconds(60)))
                .thenNothing();
    }

    @Test
    void a_new_list_takes_the_place_of_what_was_broken() {
        broken().when(new RestrictAccess(list(HANDLER, SUPERVISOR), GRADED))
                .then(new BreakGlassEnded(DISPATCHER, GRADED), list(HANDLER, SUPERVISOR))
                .thenTimerCancelled(ProtectionClocks.ACCESS_ENDS);
    }

    @Test
    void whoever_was_let_in_for_a_while_does_not_change_the_list() {
        broken().when(new AskedBy(DISPATCHER, new RestrictAccess(list(DISPATCHER), GRADED)))
                .thenRefused(IncidentRefusal.NOT_BY_BREAK_GLASS);
        broken().when(new AskedBy(HANDLER, new RestrictAccess(list(HANDLER), GRADED)))
                .then(new BreakGlassEnded(DISPATCHER, GRADED), list(HANDLER));
    }

    @Test
    void what_nobody_reviewed_in_a_day_is_told_once() {
        var due = ProtectionClocks.due(ProtectionClocks.REVIEW, REVIEW);
        var told = new BreakGlassReviewDue(DISPATCHER, REVIEW);
        broken().when(due).then(told).thenTimerCancelled(ProtectionClocks.REVIEW);
        broken().given(told).when(due).thenNothing();
    }

    @Test
    void review_is_by_somebody_who_had_no_part_in_it() {
        broken().when(new ReviewBreakGlass(DISPATCHER, true, null, SUPERVISOR, REVIEW))
                .thenRefused(IncidentRefusal.SECOND_PERSON_NEEDED);
        broken().when(new ReviewBreakGlass(DISPATCHER, true, null, DISPATCHER, REVIEW))
                .thenRefused(IncidentRefusal.SECOND_PERSON_NEEDED);
        broken().when(new ReviewBreakGlass(DISPATCHER, true, null, AUDITOR, REVIEW))
                .then(new BreakGlassReviewed(DISPATCHER, AUDITOR, true, null, REVIEW))
                .thenTimerCancelled(ProtectionClocks.REVIEW);
    }

    @Test
    void asking_again_leaves_the_review_of_the_first_use_standing() {
        var later = ENDS.plusSeconds(60);
        var again = broken().given(
                        new BreakGlassEnded(DISPATCHER, ENDS),
                        list(HANDLER),
                        new BreakGlassAsked(DISPATCHER, words("again"), later));
        again.when(ProtectionClocks.due(ProtectionClocks.REVIEW, REVIEW))
                .then(new BreakGlassReviewDue(DISPATCHER, REVIEW));
        again.when(new ReviewBreakGlass(DISPATCHER, true, null, SUPERVISOR, later))
                .thenRefused(IncidentRefusal.SECOND_PERSON_NEEDED);
        var inspector = new StaffId("district-inspector-1");
        var twice = again.given(
                new BreakGlassUsed(DISPATCHER, inspector, later, later.plusSeconds(60), REVIEW.plusSeconds(60)),
                list(HANDLER, DISPATCHER));
        twice.when(ProtectionClocks.due(ProtectionClocks.REVIEW, REVIEW))
                .then(new BreakGlassReviewDue(DISPATCHER, REVIEW))
                .thenTimer(ProtectionClocks.REVIEW, REVIEW.plusSeconds(60));
        for (var hadAPart : List.of(SUPERVISOR, inspector)) {
            twice.when(new ReviewBreakGlass(DISPATCHER, true, null, hadAPart, REVIEW))
                    .thenRefused(IncidentRefusal.SECOND_PERSON_NEEDED);
        }
    }

    @Test
    void a_review_settles_all_that_was_used_and_not_what_is_asked_after_it() {
        var reviewed = broken().given(
                        new BreakGlassEnded(DISPATCHER, ENDS),
                        list(HANDLER),
                        ASKED,
                        new BreakGlassReviewed(DISPATCHER, AUDITOR, true, null, REVIEW));
        reviewed.when(new ReviewBreakGlass(DISPATCHER, true, null, AUDITOR, REVIEW))
                .thenRefused(IncidentRefusal.NO_BREAK_GLASS);
        reviewed.when(ASK).thenNothing();
        reviewed.when(GRANT).then(USED, list(HANDLER, DISPATCHER));
    }

    @Test
    void a_party_is_kept_from_it_whatever_they_try() {
        var named = new StaffPartyNamed(SUSPECT, ACCUSED);
        var there = restricted().given(named);
        there.when(new AskBreakGlass(ACCUSED, words("let me"), GRADED)).thenRefused(IncidentRefusal.UNKNOWN_INCIDENT);
        there.given(ASKED)
                .when(new GrantBreakGlass(DISPATCHER, ACCUSED, GRADED))
                .thenRefused(IncidentRefusal.UNKNOWN_INCIDENT);
        there.when(new RestrictAccess(list(HANDLER, ACCUSED), GRADED)).thenRefused(IncidentRefusal.PARTY_NEVER_SEES);
        restricted()
                .given(new BreakGlassAsked(ACCUSED, words("let me"), GRADED), named)
                .when(new GrantBreakGlass(ACCUSED, SUPERVISOR, GRADED))
                .thenRefused(IncidentRefusal.PARTY_NEVER_SEES);
    }

    @Test
    void naming_a_party_as_staff_closes_the_incident_and_takes_them_off_its_list() {
        var named = new StaffPartyNamed(SUSPECT, ACCUSED);
        withPeople().when(new NameStaffParty(named, HANDLER)).then(named, list(HANDLER));
        withPeople()
                .given(list(HANDLER, ACCUSED))
                .when(new NameStaffParty(named, HANDLER))
                .then(named, list(HANDLER));
        withPeople()
                .when(new NameStaffParty(new StaffPartyNamed(CHILD, ACCUSED), HANDLER))
                .thenRefused(IncidentRefusal.UNKNOWN_PARTY);
    }

    @Test
    void looking_for_it_in_vain_is_told_once_an_hour_and_a_party_is_told_apart() {
        var there = restricted().given(new StaffPartyNamed(SUSPECT, ACCUSED));
        var noticed = new LookUpNoticed(ACCUSED, Role.RESPONSE_OFFICER, LookUpKind.SEARCHED, true, GRADED);
        there.when(look(ACCUSED, GRADED)).then(noticed);
        there.given(noticed).when(look(ACCUSED, GRADED.plusSeconds(3600))).thenNothing();
        there.given(noticed)
                .when(look(ACCUSED, GRADED.plusSeconds(3601)))
                .then(new LookUpNoticed(
                        ACCUSED, Role.RESPONSE_OFFICER, LookUpKind.SEARCHED, true, GRADED.plusSeconds(3601)));
        there.when(look(DISPATCHER, GRADED))
                .then(new LookUpNoticed(DISPATCHER, Role.RESPONSE_OFFICER, LookUpKind.SEARCHED, false, GRADED));
        there.when(look(HANDLER, GRADED)).thenNothing();
        withPeople().when(look(DISPATCHER, GRADED)).thenNothing();
    }

    private static NoteLookUp look(StaffId person, Instant at) {
        return new NoteLookUp(person, Role.RESPONSE_OFFICER, LookUpKind.SEARCHED, at);
    }
}
