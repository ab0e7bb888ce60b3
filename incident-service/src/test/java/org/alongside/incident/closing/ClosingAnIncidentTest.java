package org.alongside.incident.closing;

import static org.alongside.contracts.incidents.ClosureCheck.*;
import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.EncompassDecision;
import org.alongside.contracts.incidents.EncompassDecisionMade;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.NextStepOwnerNamed;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.closing.ClosingCommand.CloseIncident;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a domestic-abuse incident needs before it may close. Source: domain 2.9 and rule D15. */
class ClosingAnIncidentTest {
    private static final CloseIncident CLOSE = new CloseIncident(GRADED.plusSeconds(9000));
    private static final PartyId SECOND_VICTIM = CHILD;

    @Test
    void with_every_answer_it_closes() {
        answered().when(CLOSE).then(new IncidentClosed(FlagValue.YES, CLOSE.at()));
    }

    @Test
    void silence_about_the_advocate_keeps_it_open() {
        resulted(withoutAdvocate()).when(CLOSE).thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
        assertThat(open(resulted(withoutAdvocate()))).containsExactly("ADVOCATE_CONTACT of " + VICTIM);
    }

    @Test
    void a_supervisors_reason_stands_in_for_the_advocate() {
        resulted(withoutAdvocate())
                .given(waived(ADVOCATE_CONTACT, VICTIM))
                .when(CLOSE)
                .then(new IncidentClosed(FlagValue.YES, CLOSE.at()));
    }

    @Test
    void every_victim_needs_evidence_of_her_or_his_own() {
        var two = answered().given(identified(SECOND_VICTIM), new RoleAssigned(SECOND_VICTIM, PartyRole.VICTIM));
        two.when(CLOSE).thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
        assertThat(open(two)).contains("ADVOCATE_CONTACT of " + SECOND_VICTIM);
    }

    @Test
    void a_waiver_for_nobody_in_particular_does_not_stand_in_for_a_victims_evidence() {
        resulted(withoutAdvocate())
                .given(waived(ADVOCATE_CONTACT, null))
                .when(CLOSE)
                .thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
    }

    @Test
    void without_a_known_victim_the_advocate_is_asked_for_all_the_same() {
        var unnamed = created().given(result(FlagValue.YES));
        assertThat(open(unnamed))
                .containsExactlyInAnyOrder(
                        "RISK_ASSESSMENT of null",
                        "VICTIM_LINKED of null",
                        "SUSPECT_LINKED of null",
                        "CHILDREN_LINKED of null",
                        "CRIME_DECISION of null",
                        "REFERRAL_DECISION of null",
                        "NEXT_STEP_OWNER of null",
                        "ADVOCATE_CONTACT of null");
    }

    @Test
    void nobody_ticks_the_advocates_contact() {
        withPeople()
                .when(new MeetCheck(new ClosureCheckMet(ADVOCATE_CONTACT, VICTIM, null, null)))
                .thenRefused(IncidentRefusal.EVIDENCE_NEEDED);
    }

    @Test
    void the_same_evidence_again_changes_nothing() {
        withPeople()
                .given(evidence(VICTIM))
                .when(new ReceiveAdvocateEvidence(evidence(VICTIM)))
                .thenNothing();
    }

    @Test
    void each_check_keeps_it_open_by_itself() {
        for (var answer : answers()) {
            var without =
                    answers().stream().filter(other -> !other.equals(answer)).toList();
            var scenario = withPeople().given(without).given(result(FlagValue.YES));
            scenario.when(CLOSE).thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
        }
    }

    @Test
    void unknown_children_are_not_no_children() {
        var unknown = answered().given(flag(Flag.CHILDREN_NORMALLY_RESIDENT, FlagValue.UNKNOWN));
        assertThat(open(unknown)).containsExactly("CHILDREN_LINKED of null");
    }

    @Test
    void with_a_child_the_school_is_decided_about() {
        var child = answered()
                .given(identified(CHILD), new RoleAssigned(CHILD, PartyRole.CHILD))
                .given(flag(Flag.CHILDREN_PRESENT, FlagValue.YES));
        assertThat(open(child)).containsExactly("ENCOMPASS_DECISION of " + CHILD);
        child.given(new EncompassDecisionMade(CHILD, EncompassDecision.NOTIFY, null))
                .when(CLOSE)
                .then(new IncidentClosed(FlagValue.YES, CLOSE.at()));
    }

    @Test
    void where_nobody_suspects_abuse_it_closes_without_checks() {
        called().given(creation(FlagValue.NO), result(FlagValue.NO))
                .when(CLOSE)
                .then(new IncidentClosed(FlagValue.NO, CLOSE.at()));
    }

    @Test
    void abuse_that_nobody_asked_about_stays_not_asked() {
        called().given(creation(FlagValue.NOT_ASKED), result(FlagValue.NOT_ASKED))
                .when(CLOSE)
                .then(new IncidentClosed(FlagValue.NOT_ASKED, CLOSE.at()));
    }

    @Test
    void suspected_abuse_that_the_result_leaves_open_keeps_the_checks() {
        created().given(result(FlagValue.UNKNOWN)).when(CLOSE).thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
    }

    @Test
    void a_result_does_not_talk_suspected_abuse_away() {
        created().when(new ResultIncident(result(FlagValue.NO))).thenRefused(IncidentRefusal.RULE_OUT_FIRST);
        created()
                .given(new DomesticAbuseRuledOut(GRADED, words("a rehearsal")))
                .when(new ResultIncident(result(FlagValue.NO)))
                .then(result(FlagValue.NO));
    }

    @Test
    void a_live_incident_has_a_result() {
        created().when(resultOf(List.of())).thenRefused(IncidentRefusal.RESULT_MISSING);
        created().when(resultOf(List.of(ResultCode.UNKNOWN))).thenRefused(IncidentRefusal.RESULT_MISSING);
    }

    @Test
    void a_duplicate_says_of_what() {
        created().when(resultOf(List.of(ResultCode.DUPLICATE))).thenRefused(IncidentRefusal.DUPLICATE_NEEDS_LINK);
    }

    private static ResultIncident resultOf(List<ResultCode> codes) {
        return new ResultIncident(new IncidentResulted(codes, null, List.of(), FlagValue.UNKNOWN, GRADED));
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> answered() {
        return resulted(answers());
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> resulted(List<IncidentEvent> answers) {
        return withPeople().given(answers).given(result(FlagValue.YES));
    }

    private static List<IncidentEvent> answers() {
        return List.of(
                new ClosureCheckMet(RISK_ASSESSMENT, VICTIM, new UUID(5, 5), "PrimaryRiskAssessed"),
                flag(Flag.CHILDREN_PRESENT, FlagValue.NO),
                flag(Flag.CHILDREN_NORMALLY_RESIDENT, FlagValue.NO),
                new CrimeDecisionMade(CrimeDecision.NON_CRIME, null, null),
                new ReferralDecisionMade(VICTIM, ReferralDecision.DECLINED, words("has a worker already")),
                new NextStepOwnerNamed(null, "DAU", null),
                evidence(VICTIM));
    }

    private static List<IncidentEvent> withoutAdvocate() {
        return answers().subList(0, answers().size() - 1);
    }

    private static ClosureCheckWaived waived(ClosureCheck check, @Nullable PartyId party) {
        return new ClosureCheckWaived(check, party, SUPERVISOR, words("she moved abroad"));
    }

    private static List<String> open(Scenario<Incident, IncidentCommand, IncidentEvent> scenario) {
        return ClosureChecks.openIn(scenario.state()).stream()
                .map(answer -> answer.check() + " of " + answer.party())
                .toList();
    }
}
