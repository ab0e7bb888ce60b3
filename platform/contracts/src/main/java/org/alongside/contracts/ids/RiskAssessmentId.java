package org.alongside.contracts.ids;

import java.util.UUID;

/** One completed risk form. */
public record RiskAssessmentId(UUID value) {}
