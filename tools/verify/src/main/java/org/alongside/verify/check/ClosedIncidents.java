package org.alongside.verify.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether every closed domestic-abuse incident has, for each victim it knew when it closed, a supervisor's waiver or
 * evidence that another service's log bears out (rule D15). Imported history is left out.
 */
public final class ClosedIncidents {
    /** The events this check must see. */
    public static final List<Class<? extends AlongsideEvent>> READS = List.of(
            IncidentCreated.class,
            DomesticAbuseSuspected.class,
            DomesticAbuseConfirmed.class,
            DomesticAbuseRuledOut.class,
            IncidentResulted.class,
            RoleAssigned.class,
            RoleWithdrawn.class,
            AdvocateContactEvidenceReceived.class,
            ClosureCheckWaived.class,
            IncidentClosed.class,
            IncidentReopened.class,
            AdvocateContactEnded.class,
            SupportDeclined.class,
            DeferredContactCreated.class);

    private final Findings findings;
    private final Map<UUID, Course> courses = new HashMap<>();
    private final Map<UUID, Proof> proofs = new HashMap<>();

    public ClosedIncidents(Findings findings) {
        this.findings = findings;
        findings.checked("closed incidents", 0);
    }

    /** What another service's event proves of whom. */
    private record Proof(IncidentId incident, PartyId victim) {}

    /** A victim and the event that speaks for her or him; none for a waiver. */
    private record Answer(
            @Nullable PartyId victim, @Nullable UUID event) {}

    /** Who must have had an answer, and which answers there were, when the incident closed. */
    private record Closed(String where, List<@Nullable PartyId> victims, List<Answer> answers) {}

    private static final class Course {
        FlagValue suspected = FlagValue.NOT_ASKED;
        FlagValue confirmed = FlagValue.NOT_ASKED;
        final Set<PartyId> victims = new HashSet<>();
        final List<Answer> answers = new ArrayList<>();

        @Nullable
        Closed closed;

        boolean mayBeAbuse() {
            return confirmed == FlagValue.YES || (confirmed != FlagValue.NO && suspected == FlagValue.YES);
        }

        void abuse(FlagValue nowSuspected, FlagValue nowConfirmed) {
            suspected = nowSuspected;
            confirmed = nowConfirmed;
        }

        void resulted(FlagValue result) {
            if (result == FlagValue.YES) {
                abuse(FlagValue.YES, FlagValue.YES);
            } else if (result == FlagValue.NO) {
                confirmed = FlagValue.NO;
            }
        }
    }

    /**
     * The next event of its log.
     *
     * @param settled whether it is old enough for what it rests on to be in the other logs as they are read
     */
    public void accept(DecidedEvent decided, boolean settled) {
        switch (decided.event()) {
            case IncidentEvent event -> incident(decided, event, settled);
            case AdvocateContactEnded contact
            when contact.twoWay() -> proved(decided, contact.incident(), contact.victim());
            case SupportDeclined declined -> proved(decided, declined.incident(), declined.victim());
            case DeferredContactCreated task -> proved(decided, task.incident(), task.victim());
            default -> {
                // proves nothing
            }
        }
    }

    private void proved(DecidedEvent decided, IncidentId incident, PartyId victim) {
        proofs.put(decided.envelope().id(), new Proof(incident, victim));
    }

    private void incident(DecidedEvent decided, IncidentEvent event, boolean settled) {
        if (decided.envelope().origin() == Origin.IMPORTED) {
            return;
        }
        var course = courses.computeIfAbsent(decided.aggregate(), id -> new Course());
        switch (event) {
            case IncidentCreated created -> course.abuse(created.daSuspectedAtCreation(), FlagValue.NOT_ASKED);
            case DomesticAbuseSuspected suspected ->
                course.abuse(FlagValue.YES, course.confirmed == FlagValue.NO ? FlagValue.UNKNOWN : course.confirmed);
            case DomesticAbuseConfirmed confirmed -> course.abuse(FlagValue.YES, FlagValue.YES);
            case DomesticAbuseRuledOut ruledOut -> course.abuse(FlagValue.NO, FlagValue.NO);
            case IncidentResulted resulted -> course.resulted(resulted.daConfirmed());
            case IncidentReopened reopened -> course.closed = null;
            case IncidentClosed closed when settled && course.mayBeAbuse() -> course.closed = closed(decided, course);
            default -> answered(course, event);
        }
    }

    private static void answered(Course course, IncidentEvent event) {
        switch (event) {
            case RoleAssigned role when role.role() == PartyRole.VICTIM -> course.victims.add(role.party());
            case RoleWithdrawn role when role.role() == PartyRole.VICTIM -> course.victims.remove(role.party());
            case AdvocateContactEvidenceReceived received ->
                course.answers.add(new Answer(received.victim(), received.sourceEvent()));
            case ClosureCheckWaived waived
            when waived.check() == ClosureCheck.ADVOCATE_CONTACT ->
                course.answers.add(new Answer(waived.party(), null));
            default -> {
                // another of the checks before closing
            }
        }
    }

    /** While nobody is named as victim, one answer stands for the unnamed one. */
    private static Closed closed(DecidedEvent decided, Course course) {
        var victims = new ArrayList<@Nullable PartyId>(course.victims);
        if (victims.isEmpty()) {
            victims.add(null);
        }
        return new Closed(decided.where(), victims, List.copyOf(course.answers));
    }

    /** There are no more events. */
    public void end() {
        courses.forEach((incident, course) -> {
            if (course.closed != null) {
                judge(incident, course.closed);
            }
        });
    }

    private void judge(UUID incident, Closed closed) {
        findings.checked("closed incidents", 1);
        for (var victim : closed.victims()) {
            findings.checked("victims", 1);
            var answers = closed.answers().stream()
                    .filter(answer -> Objects.equals(answer.victim(), victim))
                    .toList();
            if (answers.stream().noneMatch(answer -> isBorneOut(incident, answer))) {
                findings.found(closed.where(), "incident %s closed and %s".formatted(incident, lacks(victim, answers)));
            }
        }
    }

    private boolean isBorneOut(UUID incident, Answer answer) {
        return answer.event() == null
                || new Proof(new IncidentId(incident), Objects.requireNonNull(answer.victim()))
                        .equals(proofs.get(answer.event()));
    }

    private static String lacks(@Nullable PartyId victim, List<Answer> answers) {
        var whom = victim == null ? "its unnamed victim" : "victim " + victim.value();
        return answers.isEmpty()
                ? whom + " has neither contact, decline, task nor waiver"
                : whom + " has evidence only in events that no log holds: "
                        + answers.stream()
                                .map(answer -> String.valueOf(answer.event()))
                                .toList();
    }
}
