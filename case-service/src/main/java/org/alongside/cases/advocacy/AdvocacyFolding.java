package org.alongside.cases.advocacy;

import java.util.HashMap;
import java.util.HashSet;
import org.alongside.cases.advocacy.Advocacy.Consent;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.AnalyticAttributesRecorded;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentWithdrawn;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.advocacy.SupportViewRecorded;
import org.alongside.contracts.advocacy.SupportWishesRecorded;
import org.alongside.contracts.ids.ContactAttemptId;

/** The private half after each event. */
final class AdvocacyFolding {

    private AdvocacyFolding() {}

    static Advocacy after(Advocacy state, AdvocacyEvent event) {
        return switch (event) {
            case ConsentGiven given -> state.with(given.scope(), Consent.GIVEN);
            case ConsentWithdrawn withdrawn -> state.with(withdrawn.scope(), Consent.WITHDRAWN);
            case ContactAttemptDetailed detailed -> tried(state, detailed.attempt());
            case SafetyPlanAgreed agreed ->
                new Advocacy(
                        state.consents(), state.attempts(), state.notes(), agreed.version(), state.interventions());
            case InterventionStarted started -> help(state, started.number(), started.result());
            case InterventionEnded ended -> help(state, ended.number(), ended.result());
            case AdvocacyNoteAdded added -> noted(state, added.number());
            case AdvocacyNoteCorrected corrected -> noted(state, corrected.number());
            case SharingBasisRecorded _,
                    SupportWishesRecorded _,
                    SupportViewRecorded _,
                    PrivateContactDetailsSet _,
                    NeedsAssessed _,
                    AnalyticAttributesRecorded _ -> state;
        };
    }

    private static Advocacy tried(Advocacy state, ContactAttemptId attempt) {
        var attempts = new HashSet<>(state.attempts());
        attempts.add(attempt);
        return new Advocacy(state.consents(), attempts, state.notes(), state.planVersion(), state.interventions());
    }

    private static Advocacy help(Advocacy state, int number, InterventionResult result) {
        var interventions = new HashMap<>(state.interventions());
        interventions.put(number, result);
        return new Advocacy(state.consents(), state.attempts(), state.notes(), state.planVersion(), interventions);
    }

    private static Advocacy noted(Advocacy state, int number) {
        return new Advocacy(state.consents(), state.attempts(), number, state.planVersion(), state.interventions());
    }
}
