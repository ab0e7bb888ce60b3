package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.DEPLOYMENT;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.OFFICER;
import static org.alongside.dispatch.coresponse.Responses.SAFE;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.confirmed;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.RuleBreachRecorded;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.SuspectLocated;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.WarningAcknowledged;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.junit.jupiter.api.Test;

class GatingTheSceneTest {
    private static final Place ELSEWHERE =
            new Place(PlacePrecision.ADDRESS, null, null, null, null, null, false, false, null, null);
    private static final SceneSafetyRevoked REVOKED =
            new SceneSafetyRevoked(SafePlace.SCENE, OFFICER, RevocationReason.SUSPECT_BACK, NOW, null);
    private static final WarningAcknowledged READ =
            new WarningAcknowledged(Flag.SUSPECT_ON_SCENE, null, OFFICER, null, DEPLOYMENT, NOW);

    private static CoResponseCommand contact(SafePlace place) {
        return new CarReport.ContactStarted(DEPLOYMENT, Channel.IN_PERSON, place, LATER);
    }

    private static CoResponseEvent progressed(LegProgress progress) {
        return new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, progress, LATER);
    }

    /** What is recorded of a fact that broke these rules: itself, each breach, and one call for a supervisor. */
    private static CoResponseEvent[] broken(CoResponseEvent fact, String type, RefusalCode... rules) {
        var events = new ArrayList<CoResponseEvent>(List.of(fact));
        Arrays.stream(rules)
                .forEach(rule -> events.add(new RuleBreachRecorded(rule, type, DEPLOYMENT, null, LATER, null)));
        events.add(2, new EscalationRaised(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, LATER, LATER));
        return events.toArray(CoResponseEvent[]::new);
    }

    @Test
    void d7_contact_in_a_place_declared_safe_breaks_nothing() {
        confirmed().given(SAFE).when(contact(SafePlace.SCENE)).then(progressed(LegProgress.WITH_VICTIM));
    }

    @Test
    void d7_contact_before_anybody_declared_the_place_safe_is_kept_with_its_breach_and_raised() {
        confirmed()
                .when(contact(SafePlace.SCENE))
                .then(broken(
                        progressed(LegProgress.WITH_VICTIM), "AdvocateContactStarted", RefusalCode.SCENE_NOT_SAFE));
    }

    @Test
    void d7_safety_of_the_scene_is_not_safety_of_the_meeting_place() {
        confirmed()
                .given(SAFE, new MeetingPlaceSet(ELSEWHERE, true, NOW))
                .when(contact(SafePlace.MEETING_PLACE))
                .then(broken(
                        progressed(LegProgress.WITH_VICTIM), "AdvocateContactStarted", RefusalCode.SCENE_NOT_SAFE));
    }

    @Test
    void d8_contact_after_safety_was_revoked_is_its_own_breach() {
        confirmed()
                .given(SAFE, REVOKED)
                .when(contact(SafePlace.SCENE))
                .then(broken(
                        progressed(LegProgress.WITH_VICTIM),
                        "AdvocateContactStarted",
                        RefusalCode.SCENE_SAFETY_REVOKED));
    }

    @Test
    void d7_does_not_hold_for_a_call() {
        confirmed()
                .when(new CarReport.ContactStarted(DEPLOYMENT, Channel.PHONE, SafePlace.SCENE, LATER))
                .then(progressed(LegProgress.WITH_VICTIM));
    }

    @Test
    void d7_a_talk_in_person_is_judged_also_while_a_call_or_another_talk_goes_on() {
        var talking = confirmed().given(progressed(LegProgress.WITH_VICTIM));
        talking.when(contact(SafePlace.SCENE))
                .then(
                        new RuleBreachRecorded(
                                RefusalCode.SCENE_NOT_SAFE, "AdvocateContactStarted", DEPLOYMENT, null, LATER, null),
                        new EscalationRaised(
                                EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, LATER, LATER));
        talking.given(SAFE).when(contact(SafePlace.SCENE)).thenNothing();
        talking.when(new CarReport.ContactStarted(DEPLOYMENT, Channel.PHONE, SafePlace.SCENE, LATER))
                .thenNothing();
    }

    @Test
    void d9_arriving_with_warnings_unread_is_a_breach() {
        confirmed()
                .when(new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER))
                .then(broken(progressed(LegProgress.AT_SCENE), "CarAtScene", RefusalCode.WARNINGS_NOT_ACKED));
    }

    @Test
    void d9_arriving_with_warnings_read_is_none() {
        confirmed()
                .given(READ)
                .when(new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER))
                .then(progressed(LegProgress.AT_SCENE));
    }

    @Test
    void d9_what_somebody_else_read_or_was_read_of_another_person_is_unread_by_the_crew() {
        var arrival = new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER);
        var ofPolice = new WarningAcknowledged(Flag.SUSPECT_ON_SCENE, null, OFFICER, UNIT, null, NOW);
        var ofAnother =
                new WarningAcknowledged(Flag.SUSPECT_ON_SCENE, Responses.VICTIM, OFFICER, null, DEPLOYMENT, NOW);
        confirmed()
                .given(ofPolice, ofAnother)
                .when(arrival)
                .then(broken(progressed(LegProgress.AT_SCENE), "CarAtScene", RefusalCode.WARNINGS_NOT_ACKED));
    }

    @Test
    void d6_arriving_under_a_hold_is_a_breach_and_waiting_at_the_rendezvous_point_is_not() {
        var held = confirmed().given(READ, new HoldImposed(HoldReason.SIEGE, ELSEWHERE, NOW));
        held.when(new CarReport.CarProgressed(DEPLOYMENT, LegProgress.STAGED, LATER))
                .then(progressed(LegProgress.STAGED));
        held.when(new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER))
                .then(broken(progressed(LegProgress.AT_SCENE), "CarAtScene", RefusalCode.HOLD_AT_RVP));
    }

    @Test
    void d4_a_suspect_found_near_the_idva_is_raised_at_once() {
        confirmed()
                .given(SAFE)
                .given(new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, LegProgress.WITH_VICTIM, NOW))
                .when(new SceneReport.ReportSuspect(null, SuspectWhereabouts.NEAR_VICTIM, null, LATER))
                .then(
                        new SuspectLocated(null, SuspectWhereabouts.NEAR_VICTIM, null, LATER),
                        revoked(SafePlace.SCENE, RevocationReason.SUSPECT_BACK),
                        new RuleBreachRecorded(
                                RefusalCode.IDVA_ALONE_RISK, "SuspectLocated", DEPLOYMENT, null, LATER, null),
                        new EscalationRaised(
                                EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, LATER, LATER));
    }

    private static SceneSafetyRevoked revoked(SafePlace place, RevocationReason reason) {
        return new SceneSafetyRevoked(place, null, reason, LATER, null);
    }

    private static SceneDeclaredSafe safe(SafePlace place, SceneSafeBasis basis) {
        return new SceneDeclaredSafe(place, OFFICER, basis, NOW, null);
    }

    @Test
    void d6_a_hold_ends_the_safety_of_every_place() {
        var hold = new HoldImposed(HoldReason.SIEGE, ELSEWHERE, LATER);
        confirmed()
                .given(SAFE, new MeetingPlaceSet(ELSEWHERE, true, NOW))
                .given(safe(SafePlace.MEETING_PLACE, SceneSafeBasis.SUSPECT_ELSEWHERE_CONFIRMED))
                .when(new SceneReport.ImposeHold(HoldReason.SIEGE, ELSEWHERE, LATER))
                .then(
                        hold,
                        revoked(SafePlace.SCENE, RevocationReason.HOLD_IMPOSED),
                        revoked(SafePlace.MEETING_PLACE, RevocationReason.HOLD_IMPOSED));
    }

    @Test
    void d6_a_firearm_claimed_while_the_scene_is_safe_ends_its_safety() {
        var firearm = FlagReading.said(Flag.FIREARM, FlagValue.YES, null);
        confirmed()
                .given(SAFE)
                .when(new CoResponseCommand.Learn(new FactChange.FlagKnown(firearm), LATER))
                .then(
                        new IncidentFactsUpdated(
                                Responses.facts(Grade.G1, FlagValue.YES, Flag.SUSPECT_ON_SCENE, Flag.FIREARM), LATER),
                        new HoldImposed(HoldReason.FIREARM, null, LATER),
                        revoked(SafePlace.SCENE, RevocationReason.HOLD_IMPOSED));
    }

    @Test
    void d6_a_firearm_on_record_holds_the_car_as_one_that_is_claimed() {
        var facts = withRecords(FlagReading.recorded(Flag.FIREARM));
        confirmed()
                .when(learn(new FactChange.RecordsKnown(List.of(Flag.FIREARM))))
                .then(new IncidentFactsUpdated(facts, LATER), new HoldImposed(HoldReason.FIREARM, null, LATER));
    }

    @Test
    void what_a_caller_says_does_not_lift_what_records_hold_nor_the_other_way_round() {
        var recorded = FlagReading.recorded(Flag.OFFICER_SAFETY_WARNING);
        var denied = FlagReading.said(Flag.OFFICER_SAFETY_WARNING, FlagValue.NO, null);
        var known = confirmed().given(new IncidentFactsUpdated(withRecords(recorded), LATER));
        known.when(learn(new FactChange.FlagKnown(denied)))
                .then(new IncidentFactsUpdated(withRecords(recorded, denied), LATER));
        known.given(new IncidentFactsUpdated(withRecords(recorded, denied), LATER))
                .when(learn(new FactChange.RecordsKnown(List.of())))
                .then(new IncidentFactsUpdated(withRecords(denied), LATER));
        known.when(learn(new FactChange.FlagTakenBack(Flag.OFFICER_SAFETY_WARNING, null)))
                .thenNothing();
    }

    @Test
    void the_same_records_again_change_nothing() {
        confirmed()
                .given(new IncidentFactsUpdated(withRecords(FlagReading.recorded(Flag.BAIL_CONDITIONS)), LATER))
                .when(learn(new FactChange.RecordsKnown(List.of(Flag.BAIL_CONDITIONS))))
                .thenNothing();
    }

    private static CoResponseCommand learn(FactChange change) {
        return new CoResponseCommand.Learn(change, LATER);
    }

    private static IncidentFacts withRecords(FlagReading... more) {
        var facts = Responses.facts(Grade.G1, FlagValue.YES, Flag.SUSPECT_ON_SCENE);
        return new IncidentFacts(
                facts.grade(),
                facts.policyLabel(),
                facts.targetAt(),
                facts.daSuspected(),
                facts.riskLevel(),
                facts.place(),
                Stream.concat(facts.flags().stream(), Stream.of(more)).toList(),
                facts.victims(),
                facts.restricted());
    }

    @Test
    void d9_a_warning_stands_when_somebody_else_was_not_asked() {
        for (var notKnown : List.of(FlagValue.NOT_ASKED, FlagValue.UNKNOWN)) {
            var neighbours = FlagReading.said(Flag.SUSPECT_ON_SCENE, notKnown, null);
            confirmed()
                    .when(new CoResponseCommand.Learn(new FactChange.FlagKnown(neighbours), LATER))
                    .thenNothing();
        }
    }

    @Test
    void d8_a_suspect_back_at_the_scene_ends_its_safety_whether_or_not_the_car_is_there() {
        confirmed()
                .given(safe(SafePlace.SCENE, SceneSafeBasis.SUSPECT_LEFT_AREA_SEARCHED))
                .when(new SceneReport.ReportSuspect(null, SuspectWhereabouts.AT_SCENE, null, LATER))
                .then(
                        new SuspectLocated(null, SuspectWhereabouts.AT_SCENE, null, LATER),
                        revoked(SafePlace.SCENE, RevocationReason.SUSPECT_BACK));
    }

    @Test
    void d8_a_suspect_at_the_scene_leaves_it_safe_where_the_parties_are_held_apart_and_a_far_meeting_place_too() {
        confirmed()
                .given(SAFE, new MeetingPlaceSet(ELSEWHERE, true, NOW))
                .given(safe(SafePlace.MEETING_PLACE, SceneSafeBasis.SUSPECT_ELSEWHERE_CONFIRMED))
                .when(new SceneReport.ReportSuspect(null, SuspectWhereabouts.AT_SCENE, null, LATER))
                .then(new SuspectLocated(null, SuspectWhereabouts.AT_SCENE, null, LATER));
    }

    @Test
    void what_a_late_report_revokes_was_safe_until_it_was_declared() {
        confirmed()
                .given(SAFE)
                .when(new SceneReport.ImposeHold(HoldReason.FIRE, null, NOW.minusSeconds(60)))
                .then(
                        new HoldImposed(HoldReason.FIRE, null, NOW.minusSeconds(60)),
                        new SceneSafetyRevoked(SafePlace.SCENE, null, RevocationReason.HOLD_IMPOSED, NOW, null));
    }

    @Test
    void d5_the_last_other_unit_leaving_while_the_car_is_there_is_a_breach() {
        confirmed()
                .when(new LegReport.UnitProgressed(UNIT, LegProgress.CLEAR, LATER))
                .then(broken(
                        new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, LATER),
                        "UnitClear",
                        RefusalCode.NO_SCENE_UNIT));
    }

    @Test
    void a_second_breach_does_not_ask_for_the_supervisor_again_before_the_first_is_taken_on() {
        confirmed()
                .given(new EscalationRaised(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, NOW, NOW))
                .when(contact(SafePlace.SCENE))
                .then(
                        progressed(LegProgress.WITH_VICTIM),
                        new RuleBreachRecorded(
                                RefusalCode.SCENE_NOT_SAFE, "AdvocateContactStarted", DEPLOYMENT, null, LATER, null));
    }

    @Test
    void a_named_officer_declares_the_place_safe_with_a_ground() {
        withUnit()
                .when(new SceneCommand.DeclareSafe(
                        SafePlace.SCENE, OFFICER, SceneSafeBasis.SUSPECT_LEFT_AREA_SEARCHED, null, LATER))
                .then(new SceneDeclaredSafe(
                        SafePlace.SCENE, OFFICER, SceneSafeBasis.SUSPECT_LEFT_AREA_SEARCHED, LATER, null));
    }

    @Test
    void nothing_is_declared_safe_under_a_hold_or_while_a_crew_calls_for_help() {
        var declare =
                new SceneCommand.DeclareSafe(SafePlace.SCENE, OFFICER, SceneSafeBasis.SUSPECT_ARRESTED, null, LATER);
        withUnit()
                .given(new HoldImposed(HoldReason.FIRE, null, NOW))
                .when(declare)
                .thenRefused(DispatchRefusal.HOLD_AT_RVP);
        withUnit()
                .given(new CrewEmergencyDeclared(UNIT, null, NOW, null))
                .when(declare)
                .thenRefused(DispatchRefusal.CREW_EMERGENCY);
    }

    @Test
    void a_meeting_place_nobody_named_is_not_declared_safe() {
        withUnit()
                .when(new SceneCommand.DeclareSafe(
                        SafePlace.MEETING_PLACE, OFFICER, SceneSafeBasis.SUSPECT_ELSEWHERE_CONFIRMED, null, LATER))
                .thenRefused(DispatchRefusal.MEETING_PLACE_MISSING);
    }

    @Test
    void d17_a_call_for_help_ends_the_safety_of_every_place_and_goes_up() {
        confirmed()
                .given(SAFE, new MeetingPlaceSet(ELSEWHERE, true, NOW))
                .given(safe(SafePlace.MEETING_PLACE, SceneSafeBasis.SUSPECT_ELSEWHERE_CONFIRMED))
                .when(new CoResponseCommand.ReportEmergency(UNIT, null, null, LATER))
                .then(
                        new CrewEmergencyDeclared(UNIT, null, LATER, null),
                        revoked(SafePlace.SCENE, RevocationReason.CREW_EMERGENCY),
                        revoked(SafePlace.MEETING_PLACE, RevocationReason.CREW_EMERGENCY),
                        new EscalationRaised(EscalationCause.ASKED_FOR, Role.CONTROL_ROOM_SUPERVISOR, LATER, LATER));
    }

    @Test
    void d17_a_call_for_help_makes_a_controlled_scene_unsafe() {
        confirmed()
                .given(new SceneStateChanged(SceneState.UNKNOWN, SceneState.CONTROLLED, NOW))
                .when(new CoResponseCommand.ReportEmergency(UNIT, null, null, LATER))
                .then(
                        new CrewEmergencyDeclared(UNIT, null, LATER, null),
                        new SceneStateChanged(SceneState.CONTROLLED, SceneState.UNSAFE, LATER),
                        new EscalationRaised(EscalationCause.ASKED_FOR, Role.CONTROL_ROOM_SUPERVISOR, LATER, LATER));
    }

    @Test
    void d17_contact_and_arrival_while_a_crew_calls_for_help_are_breaches() {
        var alarm = confirmed().given(READ, new CrewEmergencyDeclared(UNIT, null, NOW, null), SAFE);
        alarm.when(contact(SafePlace.SCENE))
                .then(broken(
                        progressed(LegProgress.WITH_VICTIM), "AdvocateContactStarted", RefusalCode.CREW_EMERGENCY));
        alarm.when(new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER))
                .then(broken(progressed(LegProgress.AT_SCENE), "CarAtScene", RefusalCode.CREW_EMERGENCY));
    }

    @Test
    void d8_a_safe_scene_called_unsafe_is_revoked_so_that_the_crew_withdraws() {
        confirmed()
                .given(SAFE)
                .when(new SceneCommand.SetScene(SceneState.UNSAFE, LATER))
                .then(
                        revoked(SafePlace.SCENE, RevocationReason.OTHER),
                        new SceneStateChanged(SceneState.REVOKED, SceneState.UNSAFE, LATER));
    }

    @Test
    void contact_of_a_follow_up_visit_has_a_check_of_its_own() {
        var visit = withUnit()
                .given(Responses.proposed(DeploymentMode.FOLLOW_UP_VISIT), Responses.CONFIRMED)
                .when(contact(SafePlace.SCENE));
        visit.then(progressed(LegProgress.WITH_VICTIM));
        assertThat(visit.thenState()).isInstanceOf(CoResponse.Running.class);
    }
}
