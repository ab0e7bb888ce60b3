package org.alongside.incident.detail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.incident.attendance.Attendance;
import org.alongside.incident.closing.Closing;
import org.alongside.incident.custody.Releases;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.narrative.Narrative;
import org.alongside.incident.people.People;
import org.alongside.incident.referral.Referrals;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one incident, folded from its own events, so it is never behind them.
 *
 * @param masterState whether it is open in the system that masters it, which may differ from here
 * @param clocks what is waited for until when, and whom that tells
 * @param matches which of its parties somebody judged to be the same person as a party of another incident
 * @param contacts who called, and what each was told
 * @param codeword the caller's sign that the suspect is back
 * @param openChecks what it needs before it may close
 * @param referrals of each victim, by party
 * @param releases of each suspect from custody, by party
 * @param history what was said and done, numbers and all, but for the running log, which is read by itself
 */
public record IncidentDetail(
        String recordId,
        String force,
        @Nullable String district,
        Origin origin,
        @Nullable ExternalReference master,
        @Nullable MasterState masterState,
        IncidentState state,
        @Nullable ClockStarts clockStarts,
        @Nullable Grade grade,
        @Nullable String policyLabel,
        @Nullable GradingPolicy policy,
        @Nullable GradeTarget target,
        boolean gradeDecisionDue,
        List<Clock> clocks,
        FlagValue daSuspected,
        FlagValue daConfirmed,
        @Nullable Place place,
        List<FlagReading> flags,
        List<PartyDetail> parties,
        Set<People.Match> matches,
        Set<Narrative.Link> links,
        Attendance attendance,
        List<Closing.Answer> openChecks,
        Referrals referrals,
        Releases releases,
        boolean transferred,
        boolean restricted,

        @VisibleTo(groups = RoleGroup.CONTROL_ROOM) List<ContactDetail> contacts,

        @Nullable
        @VisibleTo(
                value = {Role.RESPONSE_OFFICER, Role.IDVA_CAR_OFFICER},
                groups = RoleGroup.CONTROL_ROOM)
        Personal codeword,

        @VisibleTo(
                value = {Role.RESPONSE_OFFICER, Role.DA_INVESTIGATOR, Role.IDVA_CAR_OFFICER},
                groups = RoleGroup.CONTROL_ROOM)
        List<Noted<IncidentEvent>> history,

        @Nullable Set<String> restrictedTo)
        implements Guarded {

    static @Nullable Set<String> persons(@Nullable List<StaffId> allowed) {
        return allowed == null ? null : allowed.stream().map(StaffId::value).collect(Collectors.toUnmodifiableSet());
    }
}
