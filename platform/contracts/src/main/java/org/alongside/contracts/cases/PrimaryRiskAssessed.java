package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.RiskAssessmentId;

/** The officer's risk assessment at the scene. */
@EventType
public record PrimaryRiskAssessed(
        @Pseudonymous RiskAssessmentId assessment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        RiskForm form,
        @Clear Instant riskAssessedAt)
        implements CaseEvent {}
