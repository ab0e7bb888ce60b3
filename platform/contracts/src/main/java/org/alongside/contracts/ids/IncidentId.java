package org.alongside.contracts.ids;

import java.util.UUID;

/**
 * One incident, and the one co-response to it. Id part of the streams {@code incident/<id>} and {@code co-
 * response/<id>}.
 */
public record IncidentId(UUID value) {}
