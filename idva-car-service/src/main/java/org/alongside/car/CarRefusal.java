package org.alongside.car;

import org.alongside.eventsourcing.decide.RefusalCode;

/** What this service refuses to whoever asks. Refusals that others must know of are events. */
public enum CarRefusal implements RefusalCode {
    UNKNOWN_CAR(Kind.UNKNOWN),
    UNKNOWN_DEPLOYMENT(Kind.UNKNOWN),
    UNKNOWN_DUTY(Kind.UNKNOWN),
    UNKNOWN_TASK(Kind.UNKNOWN),
    /** The car exists already, with another call sign, area or unit. */
    ALREADY_REGISTERED(Kind.RULE),
    CAR_RETIRED(Kind.RULE),
    /** It has a duty or a job; a car is retired when it has neither. */
    CAR_ON_DUTY(Kind.RULE),
    NOT_ON_DUTY(Kind.RULE),
    EMERGENCY_RUNNING(Kind.RULE),
    /** The job is not completed yet. */
    DEPLOYMENT_OPEN(Kind.RULE),
    /** The car has no job. */
    NO_DEPLOYMENT(Kind.RULE),
    /** The job is refused, stood down or completed. */
    DEPLOYMENT_ENDED(Kind.RULE),
    /** The asker was not with the car on this job, or is not with it now. */
    NOT_OF_THIS_CREW(Kind.FORBIDDEN),
    /** A constable and an IDVA must be signed on (rule D3). */
    CREW_NOT_COMPLETE(Kind.RULE),
    /** This state follows from a report of its own and cannot be set. */
    STATE_NOT_REPORTED(Kind.INVALID),
    /** Somebody is still talking with a victim. */
    CONTACT_OPEN(Kind.RULE),
    CONTACT_NOT_STARTED(Kind.RULE),
    /** The last officer would leave an IDVA who is with a victim (rule D4). */
    LEAVES_IDVA_ALONE(Kind.RULE),
    /** The job is no follow-up visit. */
    NOT_A_VISIT(Kind.RULE),
    /** A place is safe to visit for a reason, or it is not safe. */
    SAFE_NEEDS_BASIS(Kind.INVALID),
    /** A constable with the car is no advocate; contact is between a victim and an IDVA (rule D15). */
    NOT_AN_ADVOCATE(Kind.INVALID),
    /** The victim was reached; the job is completed and not given up. */
    CONTACT_MADE(Kind.RULE),
    ENDS_BEFORE_START(Kind.INVALID),
    /** A hand-off goes to one person or to one team. */
    HAND_OFF_TO_ONE(Kind.INVALID),
    HAND_OFF_NOT_OFFERED(Kind.RULE),
    ALREADY_HANDED_OFF(Kind.RULE),
    ALREADY_PLANNED(Kind.RULE),
    DUTY_CANCELLED(Kind.RULE),
    /** A newer version of the rota took its place. */
    DUTY_WITHDRAWN(Kind.RULE),
    /** It has begun, whoever came. */
    DUTY_BEGUN(Kind.RULE),
    /** The car, or one of the people, is planned for another window at that time. */
    DUTY_CLASHES(Kind.RULE),
    /** The window is over. */
    DUTY_OVER(Kind.RULE),
    /** Somebody has signed on already. */
    DUTY_RUNNING(Kind.RULE),
    /** Ends before it starts, or is longer than a duty may be. */
    WINDOW_IMPOSSIBLE(Kind.INVALID),
    /** The member is not in a state that this can follow. */
    NOT_SIGNED_ON(Kind.RULE),
    SIGNED_ON_ALREADY(Kind.RULE),
    /** The person is signed on to another duty that runs; nobody is with two cars (rule D3). */
    SIGNED_ON_ELSEWHERE(Kind.RULE),
    NOT_DETACHED(Kind.RULE),
    NOT_ON_BREAK(Kind.RULE),
    /** Already completed or cancelled. */
    TASK_DONE(Kind.RULE),
    /** Late contact says why it was late. */
    LATE_REASON_MISSING(Kind.INVALID),
    /** Fewer tries than the service sets before it may give up. */
    TOO_FEW_ATTEMPTS(Kind.RULE),
    /** There is no such team in the configuration, or it does not take this kind of task. */
    UNKNOWN_TEAM(Kind.INVALID),
    /** A restricted task goes to nobody else. */
    RESTRICTED_ROUTE(Kind.RULE),
    /** A task ends for contact, a recorded decline or a restricted route, and for nothing else (rule D15). */
    NEEDS_EVIDENCE(Kind.RULE),
    /** A rota pattern that is empty, reversed or longer than one asks for at once. */
    ROTA_IMPOSSIBLE(Kind.INVALID);

    private final Kind kind;

    CarRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
