package org.alongside.incident.closing;

import static org.alongside.contracts.incidents.ClosureCheck.ADVOCATE_CONTACT;
import static org.alongside.contracts.incidents.ClosureCheck.CHILDREN_LINKED;
import static org.alongside.contracts.incidents.ClosureCheck.CRIME_DECISION;
import static org.alongside.contracts.incidents.ClosureCheck.ENCOMPASS_DECISION;
import static org.alongside.contracts.incidents.ClosureCheck.NEXT_STEP_OWNER;
import static org.alongside.contracts.incidents.ClosureCheck.REFERRAL_DECISION;
import static org.alongside.contracts.incidents.ClosureCheck.RISK_ASSESSMENT;
import static org.alongside.contracts.incidents.ClosureCheck.SUSPECT_LINKED;
import static org.alongside.contracts.incidents.ClosureCheck.VICTIM_LINKED;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.incident.Incident;
import org.alongside.incident.closing.Closing.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a domestic-abuse incident still needs before it may close. Source: domain 2.9 and rule D15. A duplicate is no
 * exception; there a supervisor's reason names the log that holds the answers.
 */
public final class ClosureChecks {
    private final Incident incident;
    private final List<Answer> open = new ArrayList<>();

    private ClosureChecks(Incident incident) {
        this.incident = incident;
    }

    /** The checks without an answer; none for an incident that is not domestic abuse. */
    public static List<Answer> openIn(Incident incident) {
        return incident.abuse().mayBeAbuse() ? new ClosureChecks(incident).all() : List.of();
    }

    private List<Answer> all() {
        var victims = incident.people().withRole(PartyRole.VICTIM);
        ofEachOrOnce(RISK_ASSESSMENT, victims);
        unless(!victims.isEmpty(), VICTIM_LINKED);
        unless(!incident.people().withRole(PartyRole.SUSPECT).isEmpty(), SUSPECT_LINKED);
        unless(childrenAreLinkedOrNone(), CHILDREN_LINKED);
        needs(CRIME_DECISION, null);
        ofEachOrOnce(REFERRAL_DECISION, victims);
        incident.people().withRole(PartyRole.CHILD).forEach(child -> needs(ENCOMPASS_DECISION, child));
        needs(NEXT_STEP_OWNER, null);
        ofEachOrOnce(ADVOCATE_CONTACT, victims);
        return List.copyOf(open);
    }

    /** No children means that somebody asked and was told no, of those present and of those who live there. */
    private boolean childrenAreLinkedOrNone() {
        return !incident.people().withRole(PartyRole.CHILD).isEmpty()
                || (incident.flags().saysNo(Flag.CHILDREN_PRESENT)
                        && incident.flags().saysNo(Flag.CHILDREN_NORMALLY_RESIDENT));
    }

    /** Of each victim; while none is linked, once, so that an unnamed victim is not forgotten in silence. */
    private void ofEachOrOnce(ClosureCheck check, List<PartyId> victims) {
        if (victims.isEmpty()) {
            needs(check, null);
        }
        victims.forEach(victim -> needs(check, victim));
    }

    private void unless(boolean answered, ClosureCheck check) {
        if (!answered) {
            needs(check, null);
        }
    }

    private void needs(ClosureCheck check, @Nullable PartyId party) {
        if (!incident.closing().has(check, party)) {
            open.add(new Answer(check, party));
        }
    }
}
