package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.util.List;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who interprets, and who knows a party (rules D10 and D14). */
class SafeguardsTest {
    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static ReportInterpreter interpreted(Interpreter who, FlagValue honour, FlagValue vetted) {
        return new ReportInterpreter(JOB, VICTIM, who, honour, vetted, at("20:45"));
    }

    private static InterpreterUsed used(Interpreter who, FlagValue honour, FlagValue vetted) {
        return new InterpreterUsed(JOB, INCIDENT, VICTIM, who, honour, vetted, at("20:45"));
    }

    @Test
    void a_child_who_interprets_is_kept_with_its_breach() {
        given(withVictim())
                .when(interpreted(Interpreter.CHILD, FlagValue.NO, FlagValue.YES))
                .then(
                        used(Interpreter.CHILD, FlagValue.NO, FlagValue.YES),
                        breach(RefusalCode.INTERPRETER_NEEDED, InterpreterUsed.class, "20:45"));
    }

    @Test
    void where_it_is_about_honour_nobody_interprets_who_was_not_vetted() {
        given(withVictim())
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.YES, FlagValue.UNKNOWN))
                .then(
                        used(Interpreter.PHONE_SERVICE, FlagValue.YES, FlagValue.UNKNOWN),
                        breach(RefusalCode.INTERPRETER_NEEDED, InterpreterUsed.class, "20:45"));
        given(withVictim())
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.YES, FlagValue.YES))
                .then(used(Interpreter.PHONE_SERVICE, FlagValue.YES, FlagValue.YES));
        given(withVictim())
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.UNKNOWN))
                .then(used(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.UNKNOWN));
    }

    @Test
    void a_relative_or_a_friend_who_interprets_may_be_of_his_side_and_vetting_does_not_mend_that() {
        given(withVictim())
                .when(interpreted(Interpreter.RELATIVE_OR_FRIEND, FlagValue.NO, FlagValue.YES))
                .then(
                        used(Interpreter.RELATIVE_OR_FRIEND, FlagValue.NO, FlagValue.YES),
                        breach(RefusalCode.INTERPRETER_NEEDED, InterpreterUsed.class, "20:45"));
    }

    @Test
    void what_the_crew_was_told_of_honour_holds_also_when_the_report_leaves_it_out() {
        var honour = and(withVictim(), new CarBriefed(JOB, INCIDENT, aboutHonour(FlagValue.YES), at("20:44")));
        given(honour)
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.NO))
                .then(
                        used(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.NO),
                        breach(RefusalCode.INTERPRETER_NEEDED, InterpreterUsed.class, "20:45"));
        given(honour)
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.YES))
                .then(used(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.YES));
        given(and(withVictim(), new CarBriefed(JOB, INCIDENT, aboutHonour(null), at("20:44"))))
                .when(interpreted(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.NO))
                .then(used(Interpreter.PHONE_SERVICE, FlagValue.UNKNOWN, FlagValue.NO));
    }

    private static DeploymentFacts aboutHonour(@Nullable FlagValue honour) {
        return new DeploymentFacts(
                Grade.G2,
                FlagValue.YES,
                FlagValue.NO,
                FlagValue.NO,
                FlagValue.YES,
                true,
                false,
                false,
                null,
                40,
                List.of(VICTIM),
                List.of(),
                FlagValue.YES,
                honour);
    }

    private static ConflictOfInterestDeclared knows(StaffId member, String time) {
        return new ConflictOfInterestDeclared(JOB, INCIDENT, member, at(time));
    }

    @Test
    void who_knows_a_party_turns_the_car_round_and_the_victim_gets_a_task() {
        given(staged())
                .when(new DeclareConflict(JOB, IDVA, at("20:35")))
                .then(knows(IDVA, "20:35"), stoodDown(DeferredContactReason.CONFLICT_OF_INTEREST, "20:35"));
        given(and(staged(), knows(IDVA, "20:35")))
                .when(new DeclareConflict(JOB, IDVA, at("20:36")))
                .thenNothing();
    }

    @Test
    void with_the_victim_it_is_raised_and_nobody_is_taken_away() {
        given(withVictim())
                .when(new DeclareConflict(JOB, IDVA, at("20:50")))
                .then(
                        knows(IDVA, "20:50"),
                        breach(RefusalCode.CONFLICT_OF_INTEREST, ConflictOfInterestDeclared.class, "20:50"));
    }

    @Test
    void the_car_is_not_sent_there_again_with_this_member_and_is_with_another() {
        var turned =
                and(staged(), knows(IDVA, "20:35"), stoodDown(DeferredContactReason.CONFLICT_OF_INTEREST, "20:35"));
        var again = proposal(OTHER_JOB, facts(Grade.G1), "20:50", "21:55");
        given(turned)
                .when(again)
                .then(new CarDeploymentRefused(
                        OTHER_JOB,
                        INCIDENT,
                        again.mode(),
                        RefusalCode.CONFLICT_OF_INTEREST,
                        null,
                        List.of(VICTIM),
                        at("20:50")));
        var other = new CarCrewChanged(DUTY, List.of(OFFICER), List.of(new StaffId("idva-2")), at("20:40"));
        given(and(turned, other))
                .when(again)
                .then(
                        new CarDeploymentAccepted(OTHER_JOB, INCIDENT, again.mode(), at("20:50"), at("21:55")),
                        new CarBriefed(OTHER_JOB, INCIDENT, again.facts(), at("20:50")));
    }
}
