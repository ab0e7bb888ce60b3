package org.alongside.car.deployment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.alongside.car.deployment.CarCommand.Propose;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Whether the car may take a job, rule by rule in the order a dispatcher would read them. Source: domain 3.3, D1-D6,
 * D10, D16 and D17. D7 and D8 are judged when contact is reported ({@link SceneWatch}); D9 by dispatch, which shows the
 * warnings.
 */
final class DeploymentRules {
    private static final List<Rule> RULES = List.of(
            new Rule(RefusalCode.CREW_EMERGENCY, "D17", (car, job) -> car.state() == CarState.EMERGENCY),
            new Rule(RefusalCode.NOT_DA, "D1", (car, job) -> job.facts().daSuspected() != FlagValue.YES),
            new Rule(RefusalCode.OUT_OF_HOURS, "D2", (car, job) -> !car.isOnDutyAt(job.proposedAt())),
            new Rule(RefusalCode.OUT_OF_AREA, "D2", DeploymentRules::isElsewhere),
            new Rule(RefusalCode.END_OF_SHIFT, "D2", DeploymentRules::wouldOverrun),
            new Rule(RefusalCode.CAR_BUSY, "D2, D16", DeploymentRules::isBusy),
            new Rule(RefusalCode.IDVA_ALONE_RISK, "D4", (car, job) -> car.idvaIsAlone() && isStandingBy(car)),
            new Rule(RefusalCode.CREW_INCOMPLETE, "D3", (car, job) -> !car.crewIsComplete()),
            new Rule(RefusalCode.CAR_BUSY, "D2", (car, job) -> isStandingBy(car)),
            new Rule(RefusalCode.NO_SCENE_UNIT, "D5", (car, job) -> wouldBeAlone(job)),
            new Rule(
                    RefusalCode.HOLD_AT_RVP,
                    "D6",
                    (car, job) -> goesToScene(job.mode()) && job.facts().absoluteHold()),
            new Rule(RefusalCode.CONFLICT_OF_INTEREST, "D10", (car, job) -> job.facts()
                    .restricted()),
            new Rule(RefusalCode.CONFLICT_OF_INTEREST, "D10", (car, job) -> car.hasConflict(job.incident())));

    private record Rule(RefusalCode code, String source, BiPredicate<Car, Propose> isBroken) {}

    private DeploymentRules() {}

    /** The first rule that the job would break, or empty when the car may go. */
    static Optional<RefusalCode> firstBroken(Car car, Propose job) {
        return RULES.stream()
                .filter(rule -> rule.isBroken().test(car, job))
                .map(Rule::code)
                .findFirst();
    }

    /** The car drives to where the suspect may be. A call needs no scene; a visit later has its own safety check. */
    static boolean goesToScene(DeploymentMode mode) {
        return mode == DeploymentMode.PRIMARY_CO_RESPONSE || mode == DeploymentMode.SECOND_RESPONSE;
    }

    /**
     * Only for a more urgent grade, and only before the car is with the victim (rule D16). The points of a ranking are
     * no reason: the dispatcher who weighs them releases the car first.
     */
    static boolean mayPreempt(Propose job, Deployment running) {
        return !running.isWithVictim()
                && running.stage() != CarState.WRITING_UP
                && isMoreUrgent(job.facts(), running.facts());
    }

    private static boolean isMoreUrgent(DeploymentFacts job, @Nullable DeploymentFacts running) {
        var grade = job.grade();
        var other = running == null ? null : running.grade();
        return grade != null && (other == null || grade.compareTo(other) < 0);
    }

    /** Elsewhere than its area. A place whose district nobody knows is not held against the job. */
    private static boolean isElsewhere(Car car, Propose job) {
        return car.duty() != null
                && job.district() != null
                && !job.district().equals(car.duty().area());
    }

    private static boolean wouldOverrun(Car car, Propose job) {
        var duty = car.duty();
        return duty != null
                && job.expectedFreeAt().isAfter(duty.dutyUntil().plus(Duration.ofMinutes(duty.overrunMinutesMax())));
    }

    private static boolean isBusy(Car car, Propose job) {
        if (car.state() == CarState.REFRESHMENTS || car.state() == CarState.OUT_OF_SERVICE) {
            return true;
        }
        return car.currentJob().filter(running -> !mayPreempt(job, running)).isPresent();
    }

    private static boolean isStandingBy(Car car) {
        return car.state() == CarState.COMMITTED_NOT_DEPLOYABLE;
    }

    /** Only what is known to be no danger is none: unknown is not no. */
    private static boolean wouldBeAlone(Propose job) {
        var facts = job.facts();
        boolean knownHarmless = facts.suspectOnScene() == FlagValue.NO
                && facts.weaponPresent() == FlagValue.NO
                && facts.suspectWhereaboutsKnown() == FlagValue.YES;
        return goesToScene(job.mode()) && !knownHarmless && !facts.sceneUnitAssigned();
    }
}
