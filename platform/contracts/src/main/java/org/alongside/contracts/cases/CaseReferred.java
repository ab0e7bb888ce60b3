package org.alongside.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * Somebody referred the victim to the IDVA service.
 *
 * @param victimKnows of the referral
 * @param victimAgrees to the referral
 */
@EventType
public record CaseReferred(
        @Pseudonymous ReferralId referral,
        @Clear ReferralSource source,
        @Pseudonymous List<IncidentId> incidents,
        @Pseudonymous @Nullable PartyId victim,
        @Pseudonymous @Nullable PersonKey personKey,
        @Pseudonymous List<PartyId> perpetrators,
        @Pseudonymous List<PartyId> children,
        @Pseudonymous List<PersonKey> perpetratorKeys,
        @Clear @Nullable RiskLevel riskLevel,
        @Clear @Nullable RiskInstrument instrument,
        @Clear @Nullable String instrumentVersion,
        @Clear FlagValue victimKnows,
        @Clear FlagValue victimAgrees,
        @Clear String area,
        @Pseudonymous @Nullable StaffId referrer,
        @Clear Instant referredAt,
        @Nullable Personal victimName,
        @Nullable Personal reasons,
        @Nullable Personal immediateDangers)
        implements CaseEvent {
    public CaseReferred {
        incidents = List.copyOf(incidents);
        perpetrators = List.copyOf(perpetrators);
        children = List.copyOf(children);
        perpetratorKeys = List.copyOf(perpetratorKeys);
    }
}
