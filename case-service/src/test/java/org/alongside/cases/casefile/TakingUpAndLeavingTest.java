package org.alongside.cases.casefile;

import static org.alongside.cases.casefile.FileScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.CaseCommand.AcceptHandOff;
import org.alongside.cases.casefile.CaseCommand.DeclineHandOff;
import org.alongside.cases.casefile.CaseCommand.Found;
import org.alongside.cases.casefile.CaseCommand.LeaveBy;
import org.alongside.cases.casefile.CaseCommand.MarkDuplicate;
import org.alongside.cases.casefile.CaseCommand.Refer;
import org.alongside.cases.casefile.CaseCommand.RefuseClosing;
import org.alongside.cases.casefile.CaseCommand.Reopen;
import org.alongside.cases.casefile.CaseCommand.SignClosing;
import org.alongside.cases.casefile.CaseCommand.Triage;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.ReferralChecked;
import org.alongside.contracts.cases.ReferralProblem;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingUpAndLeavingTest {
    private static final LocalDate SESSION = LocalDate.of(2025, 3, 3);

    @Test
    void every_problem_found_is_recorded_and_none_turns_the_referral_away() {
        var other = new CaseId(UUID.randomUUID());
        var checked = given(CaseState.CONTACT_RECORD)
                .when(new Refer(
                        Samples.referred(new ReferralId(UUID.randomUUID()), "LEIGH"),
                        new Found(other, other, AgeBand.AGE_10_TO_15, FlagValue.YES)))
                .one(ReferralChecked.class);
        assertThat(checked.problems()).containsExactly(ReferralProblem.values());
        assertThat(checked.openCase()).isEqualTo(other);
    }

    @Test
    void a_second_referral_of_an_open_case_says_so_and_moves_nothing_back() {
        var file = given(CaseState.ENGAGED)
                .after(new Refer(Samples.referred(new ReferralId(UUID.randomUUID()), "WIGAN"), Found.NOTHING));
        assertThat(file.state()).isEqualTo(CaseState.ENGAGED);
        assertThat(((Case.Opened) file.file()).referral().problems()).containsExactly(ReferralProblem.OPEN_CASE);
    }

    @Test
    void asking_for_more_leaves_the_form_in_the_queue() {
        var file =
                given(CaseState.REFERRED).after(new Triage(HubDecision.REQUEST_INFO, null, SESSION, Samples.AT, null));
        assertThat(file.state()).isEqualTo(CaseState.REFERRED);
    }

    @Test
    void no_action_says_why_and_is_an_exit() {
        given(CaseState.REFERRED)
                .when(new Triage(HubDecision.NO_ACTION, null, SESSION, Samples.AT, null))
                .refused(CaseRefusal.REASON_MISSING);
        given(CaseState.REFERRED)
                .when(new Triage(HubDecision.NO_ACTION, null, SESSION, Samples.AT, Samples.words("known")))
                .kinds(HubDecisionMade.class, CaseStateChanged.class);
        given(CaseState.REFERRED)
                .when(new Triage(HubDecision.ASSIGN_TO_SERVICE, null, SESSION, Samples.AT, null))
                .refused(CaseRefusal.SERVICE_MISSING);
    }

    private static AcceptHandOff accept(@Nullable StaffId by, @Nullable String team) {
        return new AcceptHandOff(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, by, team, Samples.AT);
    }

    @Test
    void a_hand_off_is_taken_over_once_by_a_person_or_a_team() {
        given(CaseState.CONTACT_RECORD).when(accept(null, null)).refused(CaseRefusal.HAND_OFF_OWNER_MISSING);
        given(CaseState.CONTACT_RECORD)
                .when(accept(Samples.IDVA, "ON-CALL"))
                .refused(CaseRefusal.HAND_OFF_OWNER_MISSING);
        var taken = given(CaseState.CONTACT_RECORD).after(accept(null, "ON-CALL"));
        taken.when(accept(Samples.IDVA, null)).refused(CaseRefusal.HAND_OFF_TAKEN);
        assertThat(taken.when(accept(null, "ON-CALL")).events()).isEmpty();
        taken.when(new DeclineHandOff(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, Samples.AT))
                .refused(CaseRefusal.HAND_OFF_TAKEN);
    }

    @Test
    void who_declined_may_be_followed_by_who_accepts() {
        given(CaseState.CONTACT_RECORD)
                .after(new DeclineHandOff(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, Samples.AT))
                .when(accept(Samples.IDVA, null))
                .kinds(HandOffAccepted.class);
    }

    @Test
    void unreachable_needs_three_attempts_in_a_row() {
        var leave = new LeaveBy(CaseState.UNREACHABLE, Samples.AT, null);
        given(CaseState.CONTACT_IN_PROGRESS, Samples.attempted(2)).when(leave).refused(CaseRefusal.TOO_FEW_ATTEMPTS);
        given(CaseState.CONTACT_IN_PROGRESS, Samples.attempted(2), Samples.attempted(3))
                .when(leave)
                .kinds(CaseStateChanged.class);
    }

    @Test
    void the_holder_does_not_sign_the_closing_of_the_own_case() {
        given(CaseState.CLOSING).when(sign(Samples.IDVA)).refused(CaseRefusal.SIGNED_BY_HOLDER);
        given(CaseState.CLOSING).when(sign(Samples.MANAGER)).kinds(CaseClosed.class);
    }

    private static SignClosing sign(StaffId by) {
        return new SignClosing(CaseCloseReason.SUPPORT_COMPLETE, null, by, Samples.AT);
    }

    @Test
    void a_closing_that_is_not_signed_goes_back_to_where_it_was() {
        var file = given(CaseState.CLOSING).after(new RefuseClosing(Samples.AT, Samples.words("no exit plan")));
        assertThat(file.state()).isEqualTo(CaseState.ACTIVE);
    }

    private static Reopen reopen(Instant at, List<PartyId> perpetrators, List<PersonKey> keys) {
        return new Reopen(Samples.INCIDENT, perpetrators, keys, at);
    }

    @Test
    void the_same_people_within_twelve_months_are_the_same_case() {
        var lastDay = Instant.parse("2026-03-03T23:59:00Z");
        given(CaseState.CLOSED)
                .when(reopen(lastDay, List.of(), List.of(Samples.SUSPECT_KEY)))
                .kinds(CaseReopened.class);
        given(CaseState.CLOSED)
                .when(reopen(lastDay.plusSeconds(60), List.of(Samples.SUSPECT), List.of()))
                .refused(CaseRefusal.NEW_CASE_NEEDED);
        given(CaseState.CLOSED)
                .when(reopen(lastDay, List.of(new PartyId(UUID.randomUUID())), List.of()))
                .refused(CaseRefusal.NEW_CASE_NEEDED);
    }

    @Test
    void a_file_is_not_a_duplicate_of_itself() {
        given(CaseState.REFERRED)
                .when(new MarkDuplicate(Samples.FILE, Samples.FILE, Samples.AT))
                .refused(CaseRefusal.DUPLICATE_OF_ITSELF);
    }
}
