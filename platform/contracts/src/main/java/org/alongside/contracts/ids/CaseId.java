package org.alongside.contracts.ids;

import java.util.UUID;

/**
 * One victim-survivor's file: first a minimal contact record, later perhaps an advocacy case. Id part of the
 * streams {@code case/<id>} and {@code advocacy/<id>}.
 */
public record CaseId(UUID value) {}
