package org.alongside.incident.call;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.CodewordAgreed;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.incident.InOrder;
import org.alongside.incident.attendance.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * The contacts about one incident.
 *
 * @param firstAnsweredAt when the first of them was answered; absent when none was by telephone
 * @param informing what the callers who are to be kept informed know
 * @param codeword that says the suspect is back
 */
public record Contacts(
        Map<CallId, Contact> byId,
        @Nullable Instant firstAnsweredAt,
        Informing informing,
        @Nullable Personal codeword) {
    /** Nobody made contact: it was found, or told by another system. */
    public static final Contacts NONE = new Contacts(Map.of(), null, Informing.NOTHING, null);

    private static final Set<CallSource> IN_DANGER = EnumSet.of(CallSource.VICTIM, CallSource.CHILD, CallSource.SILENT);
    private static final Set<CallSource> NOT_TO_BE_TOLD = EnumSet.of(CallSource.SUSPECT, CallSource.ALARM);

    public Contacts {
        byId = InOrder.map(byId);
    }

    /** One contact. */
    record Contact(CallSource source, @Nullable Instant answeredAt, boolean hasEnded) {}

    /** Whether anybody was on the line who did not speak. */
    public boolean somebodyIsSilent() {
        return byId.values().stream().anyMatch(contact -> contact.source() == CallSource.SILENT);
    }

    /** Whether this contact is about the incident. */
    boolean knows(CallId call) {
        return byId.containsKey(call);
    }

    /** Whether this contact is over. */
    boolean hasEnded(CallId call) {
        var contact = byId.get(call);
        return contact != null && contact.hasEnded();
    }

    @Nullable
    Instant answeredAt(CallId call) {
        var contact = byId.get(call);
        return contact == null ? null : contact.answeredAt();
    }

    /** Whether a caller should hear how far help has come. */
    public boolean oweNews() {
        return informing.isOwed() && byId.keySet().stream().anyMatch(this::isToBeInformed);
    }

    /**
     * Whoever may be in danger is kept informed; where nobody of them called, whoever did. Never the suspect.
     */
    private boolean isToBeInformed(CallId call) {
        var contact = byId.get(call);
        return contact != null
                && (somebodyInDangerCalled()
                        ? IN_DANGER.contains(contact.source())
                        : !NOT_TO_BE_TOLD.contains(contact.source()));
    }

    private boolean somebodyInDangerCalled() {
        return byId.values().stream().anyMatch(contact -> IN_DANGER.contains(contact.source()));
    }

    /** With one more. Somebody in danger who calls for the first time knows nothing of what others were told. */
    public Contacts received(CallReceived call) {
        var first = firstAnsweredAt == null ? call.callAnsweredAt() : firstAnsweredAt;
        var more = new Contacts(
                InOrder.with(byId, call.call(), new Contact(call.source(), call.callAnsweredAt(), false)),
                first,
                informing,
                call.codeword() == null ? codeword : call.codeword());
        if (!somebodyInDangerCalled() && more.somebodyInDangerCalled()) {
            return more.with(informing.ofSomebodyNew(call.callAnsweredAt()));
        }
        return more.isToBeInformed(call.call()) ? more.with(informing.reachable()) : more;
    }

    /** With one over. */
    public Contacts ended(CallEnded ended) {
        var contact = byId.get(ended.call());
        return contact == null
                ? this
                : new Contacts(
                        InOrder.with(byId, ended.call(), new Contact(contact.source(), contact.answeredAt(), true)),
                        firstAnsweredAt,
                        informing,
                        codeword);
    }

    /** With a word agreed in place of any before. */
    public Contacts agreed(CodewordAgreed agreed) {
        return new Contacts(byId, firstAnsweredAt, informing, agreed.codeword());
    }

    /** With what one of them was told. */
    public Contacts informed(CallerInformed said) {
        if (!isToBeInformed(said.call())) {
            return this;
        }
        return switch (said.outcome()) {
            case TOLD -> with(informing.told(said.news()));
            case NO_ANSWER -> with(informing.triedInVain(said.informedAt()));
            case UNSAFE_TO_CONTACT, NO_WAY_TO_CONTACT -> with(informing.withoutWay());
        };
    }

    /** With what units did, as far as it is news for a caller. */
    public Contacts attended(Attendance before, Attendance after, AttendanceReported report) {
        if (report.stage() == AttendanceStage.AT_SCENE) {
            return with(informing.happened(CallerNews.ARRIVED, report.reportedAt()));
        }
        if (before.isResourced() == after.isResourced() || after.somebodyArrived()) {
            return this;
        }
        var news = after.isResourced() ? CallerNews.DISPATCHED : CallerNews.NOBODY_SENT_YET;
        return with(informing.happened(news, report.reportedAt()));
    }

    /** With what somebody was told of the incident. */
    public Contacts escalated(IncidentEscalated escalated) {
        return switch (escalated.cause()) {
            case GRADE_1_UNRESOURCED, GRADE_2_UNRESOURCED, LATER_GRADE_UNRESOURCED, STILL_UNRESOURCED_AT_SHIFT_CHANGE ->
                with(informing.stillNobody(escalated.escalatedAt()));
            case CALLER_NOT_KEPT_INFORMED -> with(informing.overdueTold(escalated.escalatedAt()));
            default -> this;
        };
    }

    /** The incident waits for somebody as when nobody had come. */
    public Contacts beginningAnew() {
        return with(Informing.NOTHING);
    }

    private Contacts with(Informing next) {
        return new Contacts(byId, firstAnsweredAt, next, codeword);
    }
}
