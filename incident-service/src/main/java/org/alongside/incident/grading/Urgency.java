package org.alongside.incident.grading;

import java.time.Instant;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.ThriveAssessed;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.attendance.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * How urgent the incident is and how its clocks stand.
 *
 * @param starts null before the incident is created
 * @param thrives how many THRIVE assessments there were
 * @param thrivesWhenGraded how many of them the last grade knew, or came before something that asks for a decision
 * @param agreed who agreed to a lower grade since the last THRIVE, grade or question
 * @param question what asks for a decision on the grade
 * @param waitingSince since when it has been waiting for somebody to be sent
 * @param escalatedAt when somebody was last told that nobody was sent; null when nobody was, or somebody was sent since
 */
public record Urgency(
        @Nullable ClockStarts starts,
        @Nullable Grade grade,
        @Nullable GradingPolicy policy,
        @Nullable String policyLabel,
        @Nullable GradeTarget target,
        int thrives,
        int thrivesWhenGraded,
        @Nullable Agreed agreed,
        GradeQuestion question,
        @Nullable Instant waitingSince,
        @Nullable Instant escalatedAt,
        boolean targetMissed) {
    /** Nobody has looked at it. */
    public static final Urgency UNGRADED =
            new Urgency(null, null, null, null, null, 0, 0, null, GradeQuestion.NONE, null, null, false);

    /** A second person's word. */
    public record Agreed(StaffId by, Grade grade) {}

    /** Whether somebody other than {@code person} agreed to this lower grade. */
    boolean isAgreedBySomebodyBut(StaffId person, Grade lower) {
        return agreed != null && agreed.grade() == lower && !agreed.by().equals(person);
    }

    /** With a second person's word. */
    public Urgency agreed(LowerGradeAgreed word) {
        return new Urgency(
                starts,
                grade,
                policy,
                policyLabel,
                target,
                thrives,
                thrivesWhenGraded,
                new Agreed(word.agreedBy(), word.grade()),
                question,
                waitingSince,
                escalatedAt,
                targetMissed);
    }

    /** Whether somebody assessed it since the last grade, or since something asked for a decision. */
    public boolean hasFreshThrive() {
        return thrives > thrivesWhenGraded;
    }

    /** The clock starts with one more known. Who was told that nobody made an incident of it is told anew of this. */
    public Urgency created(ClockStarts known) {
        var next = with(known);
        return question.toldAt() == null ? next : next.with(GradeQuestion.NONE, thrivesWhenGraded);
    }

    /** Assessed once more. */
    public Urgency assessed(ThriveAssessed assessed) {
        return new Urgency(
                starts,
                grade,
                policy,
                policyLabel,
                target,
                assessed.number(),
                thrivesWhenGraded,
                null,
                question,
                waitingSince,
                escalatedAt,
                targetMissed);
    }

    /** Graded for the first time. */
    public Urgency graded(IncidentGraded graded) {
        return withGrade(graded.grade(), graded.policy(), graded.policyLabel(), graded.target(), graded.gradedAt())
                .with(gradedAt(graded.gradedAt()));
    }

    /** Graded again; whoever was told before is told anew if it still waits. */
    public Urgency regraded(IncidentRegraded again) {
        return withGrade(again.to(), again.policy(), again.policyLabel(), again.target(), again.regradedAt());
    }

    private Urgency withGrade(Grade next, GradingPolicy by, String label, GradeTarget goal, Instant at) {
        return new Urgency(starts, next, by, label, goal, thrives, thrives, null, GradeQuestion.NONE, at, null, false);
    }

    /** Somebody was told. */
    public Urgency escalated(IncidentEscalated escalated) {
        return switch (escalated.cause()) {
            case GRADE_1_UNRESOURCED, GRADE_2_UNRESOURCED, LATER_GRADE_UNRESOURCED, STILL_UNRESOURCED_AT_SHIFT_CHANGE ->
                withWaiting(waitingSince, escalated.escalatedAt(), targetMissed);
            case TARGET_MISSED -> withWaiting(waitingSince, escalatedAt, true);
            case GRADE_DECISION_OVERDUE -> with(question.told(escalated.escalatedAt()), thrivesWhenGraded);
            default -> this;
        };
    }

    /** Somebody was sent, or nobody is on the job any more. */
    public Urgency attended(Attendance attendance, AttendanceReported report) {
        if (attendance.isResourced()) {
            return withWaiting(null, null, targetMissed)
                    .with(dispatchedAt(report.reportedAt()))
                    .seenBy(attendance.isSomebodyThere());
        }
        return report.stage() == AttendanceStage.STOOD_DOWN || report.stage() == AttendanceStage.CLEAR
                ? withWaiting(report.reportedAt(), null, targetMissed)
                : this;
    }

    /** Whoever is there now sees for themselves; somebody who was there before and has gone does not. */
    private Urgency seenBy(boolean somebodyThere) {
        return somebodyThere ? with(GradeQuestion.NONE, thrivesWhenGraded) : this;
    }

    /**
     * Something asks for a decision on the grade; without a grade the first one is that decision. What THRIVE said
     * before that is not fresh any more.
     */
    public Urgency askingForDecision(ClockReason because, @Nullable Instant at) {
        return with(question.asked(grade != null, because, at), thrives);
    }

    /** Whether somebody must decide on the grade it has. */
    public boolean decisionDue() {
        return question.open();
    }

    /** Somebody must go again: waiting from then on, with a target that is long over. */
    public Urgency waitingAgain(Instant since) {
        return withWaiting(since, null, true);
    }

    private @Nullable ClockStarts gradedAt(Instant at) {
        return starts == null
                ? null
                : new ClockStarts(starts.callAnsweredAt(), starts.incidentCreatedAt(), at, starts.dispatchedAt());
    }

    private @Nullable ClockStarts dispatchedAt(Instant at) {
        return starts == null || starts.dispatchedAt() != null
                ? starts
                : new ClockStarts(starts.callAnsweredAt(), starts.incidentCreatedAt(), starts.gradedAt(), at);
    }

    private Urgency with(@Nullable ClockStarts known) {
        return new Urgency(
                known,
                grade,
                policy,
                policyLabel,
                target,
                thrives,
                thrivesWhenGraded,
                agreed,
                question,
                waitingSince,
                escalatedAt,
                targetMissed);
    }

    private Urgency with(GradeQuestion next, int thrivesKnown) {
        return new Urgency(
                starts,
                grade,
                policy,
                policyLabel,
                target,
                thrives,
                thrivesKnown,
                null,
                next,
                waitingSince,
                escalatedAt,
                targetMissed);
    }

    private Urgency withWaiting(@Nullable Instant since, @Nullable Instant told, boolean missed) {
        return new Urgency(
                starts,
                grade,
                policy,
                policyLabel,
                target,
                thrives,
                thrivesWhenGraded,
                agreed,
                question,
                since,
                told,
                missed);
    }
}
