package org.alongside.cases.advocacy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.ids.ContactAttemptId;

/**
 * What the rules of the private half need to know; the words themselves stay sealed in the events.
 *
 * @param consents what was last said, by what it was said to
 * @param attempts contact attempts told in detail
 * @param interventions by number
 */
public record Advocacy(
        Map<ConsentScope, Consent> consents,
        Set<ContactAttemptId> attempts,
        int notes,
        int planVersion,
        Map<Integer, InterventionResult> interventions) {
    /** Nothing was said yet. */
    public static final Advocacy NOTHING = new Advocacy(Map.of(), Set.of(), 0, 0, Map.of());

    /** Whether the victim-survivor wants something. Nothing said is neither. */
    public enum Consent {
        NOT_SAID,
        GIVEN,
        WITHDRAWN
    }

    public Advocacy {
        consents = Map.copyOf(consents);
        attempts = Set.copyOf(attempts);
        interventions = Map.copyOf(interventions);
    }

    /** What was last said of this. */
    public Consent consent(ConsentScope scope) {
        return consents.getOrDefault(scope, Consent.NOT_SAID);
    }

    Advocacy with(ConsentScope scope, Consent consent) {
        var now = new EnumMap<ConsentScope, Consent>(ConsentScope.class);
        now.putAll(consents);
        now.put(scope, consent);
        return new Advocacy(now, attempts, notes, planVersion, interventions);
    }
}
