package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** A specialist's later assessment. Judgement may raise a level and not lower what the form's count gave. */
@EventType
public record SecondaryRiskAssessed(
        @Pseudonymous RiskAssessmentId assessment,
        @Pseudonymous @Nullable IncidentId incident,
        @Clear @Nullable RiskLevel primaryLevel,
        RiskForm form,
        @Clear Instant secondaryRiskAt,
        @Nullable Personal reasonForChange)
        implements CaseEvent {}
