package org.alongside.incident.protection;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.BreakGlassAsked;
import org.alongside.contracts.incidents.BreakGlassEnded;
import org.alongside.contracts.incidents.BreakGlassReviewDue;
import org.alongside.contracts.incidents.BreakGlassReviewed;
import org.alongside.contracts.incidents.BreakGlassUsed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.protection.BreakGlass.Access;
import org.alongside.incident.protection.BreakGlassCommand.AskBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.EndBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.GrantBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.ReviewBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.TellReviewDue;
import org.jspecify.annotations.Nullable;

/** Decisions about break-glass. For a party the incident does not exist, whatever they say. Source: domain 8.6. */
final class BreakGlassDecisions {
    private BreakGlassDecisions() {}

    static Decision<IncidentEvent> decide(Protection protection, BreakGlassCommand command) {
        return switch (command) {
            case AskBreakGlass ask -> asked(protection, ask);
            case GrantBreakGlass grant -> granted(protection, grant);
            case EndBreakGlass(var dueAt) -> ended(protection, dueAt);
            case TellReviewDue(var dueAt) ->
                acceptAll(due(protection.breakGlass().accesses(), dueAt, Access::reviewDueAt)
                        .map(access -> new BreakGlassReviewDue(access.person(), dueAt))
                        .toList());
            case ReviewBreakGlass review -> reviewed(protection, review);
        };
    }

    private static Decision<IncidentEvent> asked(Protection protection, AskBreakGlass ask) {
        if (protection.staffParties().contains(ask.person())) {
            return unknown();
        }
        if (!protection.isRestricted()) {
            return open();
        }
        return protection.allows(ask.person()) || protection.breakGlass().isAskedBy(ask.person())
                ? accept()
                : accept(new BreakGlassAsked(ask.person(), ask.reason(), ask.at()));
    }

    private static Decision<IncidentEvent> granted(Protection protection, GrantBreakGlass grant) {
        var reason = protection.reason();
        var allowed = protection.allowed();
        if (protection.staffParties().contains(grant.by())) {
            return unknown();
        }
        if (reason == null || allowed == null) {
            return open();
        }
        if (grant.person().equals(grant.by())) {
            return refuse(IncidentRefusal.SECOND_PERSON_NEEDED, "Whoever asks does not grant it");
        }
        if (protection.staffParties().contains(grant.person())) {
            return refuse(IncidentRefusal.PARTY_NEVER_SEES, "A party of the incident is never let in");
        }
        if (!protection.breakGlass().isAskedBy(grant.person())) {
            return allowed.contains(grant.person())
                    ? accept()
                    : refuse(IncidentRefusal.NO_BREAK_GLASS, "This person did not ask");
        }
        return accept(used(grant), new AccessRestricted(reason, plus(allowed, grant.person())));
    }

    private static BreakGlassUsed used(GrantBreakGlass grant) {
        return new BreakGlassUsed(
                grant.person(),
                grant.by(),
                grant.at(),
                grant.at().plus(BreakGlass.LASTS),
                grant.at().plus(BreakGlass.REVIEW_WITHIN));
    }

    private static List<StaffId> plus(List<StaffId> allowed, StaffId more) {
        return Stream.concat(allowed.stream(), Stream.of(more)).distinct().toList();
    }

    private static Decision<IncidentEvent> ended(Protection protection, Instant dueAt) {
        var over = due(protection.breakGlass().accesses(), dueAt, Access::endsAt)
                .map(Access::person)
                .toList();
        var reason = protection.reason();
        var allowed = protection.allowed();
        if (over.isEmpty() || reason == null || allowed == null) {
            return accept();
        }
        var events = new ArrayList<IncidentEvent>();
        over.forEach(person -> events.add(new BreakGlassEnded(person, dueAt)));
        events.add(new AccessRestricted(
                reason, allowed.stream().filter(one -> !over.contains(one)).toList()));
        return acceptAll(events);
    }

    private interface Moment {
        @Nullable
        Instant of(Access access);
    }

    private static Stream<Access> due(List<Access> accesses, Instant dueAt, Moment moment) {
        return accesses.stream().filter(access -> Access.isDue(moment.of(access), dueAt));
    }

    private static Decision<IncidentEvent> reviewed(Protection protection, ReviewBreakGlass review) {
        var used = protection.breakGlass().usedBy(review.person());
        if (used.isEmpty()) {
            return refuse(IncidentRefusal.NO_BREAK_GLASS, "This person used no break-glass that awaits review");
        }
        return used.stream().anyMatch(one -> one.hadAPartIn(review.by()))
                ? refuse(IncidentRefusal.SECOND_PERSON_NEEDED, "Whoever had a part in it does not review it")
                : accept(new BreakGlassReviewed(
                        review.person(), review.by(), review.justified(), review.note(), review.at()));
    }

    private static Decision<IncidentEvent> open() {
        return refuse(IncidentRefusal.NOT_RESTRICTED, "The incident is open to whoever's role lets them in");
    }

    private static Decision<IncidentEvent> unknown() {
        return refuse(IncidentRefusal.UNKNOWN_INCIDENT, "There is no such incident");
    }
}
