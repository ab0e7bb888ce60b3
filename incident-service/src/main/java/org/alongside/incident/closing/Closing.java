package org.alongside.incident.closing;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * Which checks have their answer, by a decision, by a fact from elsewhere or by a supervisor's waiver.
 *
 * @param evidence ids of the events that advocate contact was proved by
 */
public record Closing(Set<Answer> answers, Set<UUID> evidence) {
    /** No check has its answer. */
    public static final Closing NOTHING = new Closing(Set.of(), Set.of());

    public Closing {
        answers = InOrder.set(answers);
        evidence = InOrder.set(evidence);
    }

    /** A check, for one party where it is asked of each. */
    public record Answer(ClosureCheck check, @Nullable PartyId party) {}

    boolean has(ClosureCheck check, @Nullable PartyId party) {
        return answers.contains(new Answer(check, party));
    }

    /** A crime was recorded, or that there is none. */
    public Closing crimeDecided() {
        return with(ClosureCheck.CRIME_DECISION, null);
    }

    /** A referral was made or declined. */
    public Closing referralDecided(PartyId victim) {
        return with(ClosureCheck.REFERRAL_DECISION, victim);
    }

    /** Whether the school is told was decided. */
    public Closing encompassDecided(PartyId child) {
        return with(ClosureCheck.ENCOMPASS_DECISION, child);
    }

    /** Somebody owns the next step. */
    public Closing ownerNamed() {
        return with(ClosureCheck.NEXT_STEP_OWNER, null);
    }

    /** Rule D15 is satisfied for one victim. */
    public Closing proved(AdvocateContactEvidenceReceived received) {
        var proved = with(ClosureCheck.ADVOCATE_CONTACT, received.victim());
        return new Closing(proved.answers(), InOrder.with(evidence, received.sourceEvent()));
    }

    /** A fact from elsewhere meets a check. */
    public Closing met(ClosureCheckMet met) {
        return with(met.check(), met.party());
    }

    /** A supervisor does without a check. */
    public Closing waived(ClosureCheckWaived waived) {
        return with(waived.check(), waived.party());
    }

    private Closing with(ClosureCheck check, @Nullable PartyId party) {
        return new Closing(InOrder.with(answers, new Answer(check, party)), evidence);
    }
}
