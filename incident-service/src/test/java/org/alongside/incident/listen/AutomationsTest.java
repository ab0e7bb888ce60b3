package org.alongside.incident.listen;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AdvocateEvidence;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.incident.Facts;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;
import org.alongside.incident.grading.ClockCommand.ReportNobodyToSend;
import org.alongside.incident.narrative.NarrativeCommand.AddLogEntry;
import org.alongside.incident.service.ForceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutomationsTest {
    private static final IncidentAggregate INCIDENTS =
            IncidentAggregate.by(ForceData.shipped().gradingPolicies(), () -> GRADED);
    private static final DeploymentId DEPLOYMENT = new DeploymentId(new UUID(6, 6));
    private static final UUID TASK = new UUID(6, 7);
    private static final UUID FACT = new UUID(77, 5);

    @Test
    void a_unit_that_is_sent_or_arrives_is_reported_to_its_incident() {
        var automation = new WhenAUnitMovesThenReportAttendance(INCIDENTS);
        var stream = "unit/" + UNIT.value();
        assertThat(asked(automation, stream, new UnitAssigned(INCIDENT, List.of(Leg.RESPONSE), GRADED, null)))
                .isEqualTo(new ReportAttendance(new AttendanceReported(AttendanceStage.ASSIGNED, UNIT, GRADED, FACT)));
        assertThat(asked(automation, stream, new UnitAtScene(INCIDENT, GRADED)))
                .isEqualTo(new ReportAttendance(new AttendanceReported(AttendanceStage.AT_SCENE, UNIT, GRADED, FACT)));
    }

    @Test
    void nobody_for_the_response_escalates_and_nobody_for_the_car_does_not() {
        var automation = new WhenNobodyCanRespondThenEscalate(INCIDENTS);
        assertThat(asked(automation, response(), new LegGapFound(Leg.RESPONSE, GapReason.ALL_COMMITTED, null, GRADED)))
                .isEqualTo(new ReportNobodyToSend(GRADED));
        assertThat(asks(automation, response(), new LegGapFound(Leg.IDVA_CAR, GapReason.NO_CAR_ON_DUTY, null, GRADED)))
                .isEmpty();
    }

    @Test
    void a_referral_that_arrives_meets_the_check_of_its_victim_in_each_incident_it_names() {
        var automation = new WhenAVictimIsReferredThenTheCheckIsMet(INCIDENTS);
        var stream = "case/" + new UUID(6, 8);
        assertThat(asked(automation, stream, referral(VICTIM)))
                .isEqualTo(new MeetCheck(
                        new ClosureCheckMet(ClosureCheck.REFERRAL_DECISION, VICTIM, FACT, "CaseReferred")));
        assertThat(asks(automation, stream, referral(null))).isEmpty();
    }

    private static CaseReferred referral(@Nullable PartyId victim) {
        return new CaseReferred(
                new ReferralId(new UUID(6, 9)),
                ReferralSource.POLICE,
                List.of(INCIDENT),
                victim,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                FlagValue.YES,
                FlagValue.YES,
                "WIGAN",
                null,
                GRADED,
                null,
                null,
                null);
    }

    @Test
    void an_arrest_is_written_into_the_log_under_an_id_that_follows_from_the_event() {
        var automation = new WhenASuspectIsArrestedThenLogIt(INCIDENTS);
        var arrest = new SuspectArrested(SUSPECT, UNIT, GRADED, null);
        var first = (AddLogEntry) asked(automation, response(), arrest);
        assertThat(first.added().entry())
                .isEqualTo(((AddLogEntry) asked(automation, response(), arrest))
                        .added()
                        .entry());
    }

    @Test
    void two_way_contact_is_evidence_and_one_way_contact_is_none() {
        var automation = new WhenAnAdvocateWasInContactThenKeepTheEvidence(INCIDENTS);
        assertThat(asked(automation, "car/" + TASK, contact(true)))
                .isEqualTo(evidence(AdvocateEvidence.TWO_WAY_CONTACT, "AdvocateContactEnded", null));
        assertThat(asks(automation, "car/" + TASK, contact(false))).isEmpty();
    }

    @Test
    void a_decline_is_evidence() {
        var declined = new SupportDeclined(DEPLOYMENT, INCIDENT, VICTIM, LaterContact.PERMITTED, null, GRADED);
        assertThat(asked(new WhenSupportIsDeclinedThenKeepTheEvidence(INCIDENTS), "car/" + TASK, declined))
                .isEqualTo(evidence(AdvocateEvidence.SUPPORT_DECLINED, "SupportDeclined", null));
    }

    @Test
    void a_contact_task_is_evidence_and_so_is_the_restricted_route() {
        var automation = new WhenContactIsDeferredThenKeepTheEvidence(INCIDENTS);
        var task = new DeferredContactTaskId(TASK);
        assertThat(asked(automation, "deferred-contact/" + TASK, deferred(DeferredRoute.IDVA)))
                .isEqualTo(evidence(AdvocateEvidence.DEFERRED_CONTACT_CREATED, "DeferredContactCreated", task));
        assertThat(asked(automation, "deferred-contact/" + TASK, deferred(DeferredRoute.RESTRICTED)))
                .isEqualTo(evidence(AdvocateEvidence.RESTRICTED_ROUTE, "DeferredContactCreated", task));
    }

    @Test
    void a_school_that_was_told_meets_its_check() {
        assertThat(asked(
                        new WhenASchoolIsToldThenTheCheckIsMet(INCIDENTS),
                        "case/" + TASK,
                        new EncompassNotified(INCIDENT, CHILD, GRADED, null)))
                .isEqualTo(new MeetCheck(
                        new ClosureCheckMet(ClosureCheck.ENCOMPASS_DECISION, CHILD, FACT, "EncompassNotified")));
    }

    private static AdvocateContactEnded contact(boolean twoWay) {
        return new AdvocateContactEnded(DEPLOYMENT, INCIDENT, VICTIM, twoWay, true, 30, GRADED);
    }

    private static DeferredContactCreated deferred(DeferredRoute route) {
        return new DeferredContactCreated(
                INCIDENT,
                VICTIM,
                null,
                DeferredContactReason.OUT_OF_HOURS,
                null,
                route,
                "WIGAN-IDVA",
                null,
                null,
                GRADED,
                GRADED,
                GRADED);
    }

    private static ReceiveAdvocateEvidence evidence(
            AdvocateEvidence kind, String type, @Nullable DeferredContactTaskId task) {
        return new ReceiveAdvocateEvidence(new AdvocateContactEvidenceReceived(VICTIM, kind, FACT, type, task, GRADED));
    }

    private static String response() {
        return "co-response/" + INCIDENT.value();
    }

    private static <E extends AlongsideEvent> Object asked(Automation<E> automation, String stream, E event) {
        var asks = asks(automation, stream, event);
        assertThat(asks).hasSize(1);
        assertThat(asks.getFirst().id()).isEqualTo(INCIDENT.value());
        return asks.getFirst().command();
    }

    private static <E extends AlongsideEvent> List<Ask<?, ?, ?>> asks(
            Automation<E> automation, String stream, E event) {
        return automation.on(Facts.of(stream, 5, event));
    }
}
