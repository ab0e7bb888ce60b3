package org.alongside.cases;

import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Ids;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.ReferralId;

/** Ids and keys that follow from others, so that saying a thing twice makes it once. */
public final class CaseIds {
    private CaseIds() {}

    /** The one file of this victim that began with this incident. */
    public static CaseId fileOf(IncidentId incident, PartyId victim) {
        return new CaseId(Ids.derived(incident.value(), "contact-record/" + victim.value()));
    }

    /** The referral that a policy makes by itself, one for each file and cause. */
    public static ReferralId referralOf(CaseId file, String cause) {
        return new ReferralId(Ids.derived(file.value(), "referral/" + cause));
    }

    /** A hand-off as the queue knows it: one for each file and deployment. */
    public static UUID handOffOf(CaseId file, DeploymentId deployment) {
        return Ids.derived(file.value(), "hand-off/" + deployment.value());
    }

    /** Key of what is said and written about a file. */
    public static SubjectKey narrativeKey(CaseId file) {
        return SubjectKey.narrative(Controller.ADVOCACY, file.value());
    }

    /** Key of what names or locates the victim of a file. */
    public static SubjectKey personKey(CaseId file) {
        return SubjectKey.party(Controller.ADVOCACY, file.value());
    }
}
