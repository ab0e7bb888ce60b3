package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A THRIVE assessment, first or again. All versions stay.
 *
 * @param number 1 for the first assessment of this incident
 * @param supersedes number of the assessment it replaces
 * @param interimRisk what could happen before anybody arrives
 */
@EventType
public record ThriveAssessed(
        @Clear int number,
        @Clear @Nullable Integer supersedes,
        ThriveAnswer threat,
        ThriveAnswer harm,
        ThriveAnswer risk,
        ThriveAnswer investigation,
        ThriveAnswer vulnerability,
        ThriveAnswer engagement,
        @Nullable Personal interimRisk)
        implements IncidentEvent {}
