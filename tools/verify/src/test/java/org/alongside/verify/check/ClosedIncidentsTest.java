package org.alongside.verify.check;

import static org.alongside.verify.check.Events.id;
import static org.alongside.verify.check.Events.incident;
import static org.alongside.verify.check.Events.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AdvocateEvidence;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosedIncidentsTest {
    private static final IncidentId INCIDENT = new IncidentId(id(1));
    private static final DeploymentId JOB = new DeploymentId(id(7));
    private static final PartyId VICTIM = new PartyId(id(3));
    private static final PartyId OTHER = new PartyId(id(4));
    private static final Personal REASON = Personal.clear(SubjectKey.narrative(Controller.POLICE, id(1)), "reason");

    private final Findings findings = new Findings(Promise.NO_VICTIM_FORGOTTEN);
    private final ClosedIncidents closed = new ClosedIncidents(findings);
    private long position;

    @Test
    void two_way_contact_a_decline_and_a_task_are_proof() {
        for (var proof : List.of(contact(true), declined(), task())) {
            var cited = proved(proof);
            play(created(FlagValue.YES), victim(VICTIM), evidence(VICTIM, cited), closing());
            assertThat(judged().holds()).as(proof.toString()).isTrue();
        }
        assertThat(findings.checked()).containsKeys("closed incidents", "victims");
    }

    @Test
    void a_closed_incident_without_any_answer_is_found() {
        play(created(FlagValue.YES), victim(VICTIM), closing());

        assertThat(Events.told(judged()))
                .singleElement()
                .asString()
                .contains("neither contact, decline, task nor waiver");
    }

    @Test
    void each_victim_needs_an_answer_of_its_own() {
        var cited = proved(contact(true));
        play(created(FlagValue.YES), victim(VICTIM), victim(OTHER), evidence(VICTIM, cited), closing());

        assertThat(Events.told(judged()))
                .singleElement()
                .asString()
                .contains(OTHER.value().toString());
    }

    @Test
    void evidence_that_no_log_bears_out_is_none() {
        play(created(FlagValue.YES), victim(VICTIM), evidence(VICTIM, id(99)), closing());
        assertThat(Events.told(judged())).singleElement().asString().contains("events that no log holds");
    }

    @Test
    void contact_in_which_the_victim_took_no_part_is_no_proof() {
        var cited = proved(contact(false));
        play(created(FlagValue.YES), victim(VICTIM), evidence(VICTIM, cited), closing());

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void a_supervisors_waiver_for_that_victim_is_enough() {
        play(created(FlagValue.YES), victim(VICTIM), waived(VICTIM), closing());
        assertThat(judged().holds()).isTrue();
    }

    @Test
    void a_waiver_of_another_check_or_for_nobody_is_not_enough() {
        play(created(FlagValue.YES), victim(VICTIM), waived(null));
        play(new ClosureCheckWaived(ClosureCheck.CRIME_DECISION, VICTIM, new StaffId("boss"), REASON), closing());

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void an_unnamed_victim_needs_an_answer_too() {
        play(created(FlagValue.YES), closing());
        assertThat(Events.told(judged())).singleElement().asString().contains("its unnamed victim");
    }

    @Test
    void an_answer_after_closing_comes_too_late() {
        play(created(FlagValue.YES), victim(VICTIM), closing(), waived(VICTIM));
        assertThat(judged().holds()).isFalse();
    }

    @Test
    void what_is_no_domestic_abuse_or_open_again_needs_none() {
        play(created(FlagValue.NO), victim(VICTIM), closing());
        play(created(FlagValue.YES), victim(VICTIM), new DomesticAbuseRuledOut(minute(3), REASON), closing());
        play(created(FlagValue.YES), victim(VICTIM), closing(), new IncidentReopened(minute(5), null));

        assertThat(judged().holds()).isTrue();
        assertThat(findings.checked()).containsEntry("closed incidents", 0L);
    }

    @Test
    void a_result_that_confirms_abuse_counts_as_suspicion_did() {
        play(created(FlagValue.UNKNOWN), victim(VICTIM));
        play(new IncidentResulted(List.of(), null, List.of(), FlagValue.YES, minute(4)), closing());

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void who_is_no_victim_any_more_needs_no_answer() {
        play(created(FlagValue.YES), victim(VICTIM), victim(OTHER), new RoleWithdrawn(OTHER, PartyRole.VICTIM));
        play(waived(VICTIM), closing());

        assertThat(judged().holds()).isTrue();
    }

    @Test
    void imported_history_is_left_out() {
        for (AlongsideEvent event : List.of(created(FlagValue.YES), victim(VICTIM), closing())) {
            closed.accept(Events.decided(++position, incident(1), event, Origin.IMPORTED), true);
        }

        assertThat(judged().holds()).isTrue();
    }

    private Findings judged() {
        closed.end();
        return findings;
    }

    private void play(AlongsideEvent... events) {
        for (var event : events) {
            position++;
            closed.accept(Events.decided(position, incident(1), event), true);
        }
    }

    /** Of the car's service; gives the id by which it is cited. */
    private UUID proved(AlongsideEvent event) {
        position++;
        var decided = Events.decided(position, "car/" + id(2), event);
        closed.accept(decided, true);
        return decided.envelope().id();
    }

    private static IncidentCreated created(FlagValue suspected) {
        var starts = new ClockStarts(null, minute(0), null, null);
        return new IncidentCreated(minute(0), starts, suspected, null, null, null, null, null, null, null);
    }

    private static RoleAssigned victim(PartyId party) {
        return new RoleAssigned(party, PartyRole.VICTIM);
    }

    private static AdvocateContactEvidenceReceived evidence(PartyId victim, UUID source) {
        return new AdvocateContactEvidenceReceived(
                victim, AdvocateEvidence.TWO_WAY_CONTACT, source, "AdvocateContactEnded", null, minute(2));
    }

    private static ClosureCheckWaived waived(@Nullable PartyId victim) {
        return new ClosureCheckWaived(ClosureCheck.ADVOCATE_CONTACT, victim, new StaffId("boss"), REASON);
    }

    private static IncidentClosed closing() {
        return new IncidentClosed(FlagValue.YES, minute(9));
    }

    private static AdvocateContactEnded contact(boolean twoWay) {
        return new AdvocateContactEnded(JOB, INCIDENT, VICTIM, twoWay, true, 20, minute(2));
    }

    private static SupportDeclined declined() {
        return new SupportDeclined(JOB, INCIDENT, VICTIM, LaterContact.NOT_ASKED, null, minute(2));
    }

    private static DeferredContactCreated task() {
        return new DeferredContactCreated(
                INCIDENT,
                VICTIM,
                null,
                DeferredContactReason.OUT_OF_HOURS,
                null,
                DeferredRoute.IDVA,
                "IDVA",
                null,
                null,
                minute(60),
                minute(2880),
                minute(2));
    }
}
