package org.alongside.contracts.ids;

import java.util.UUID;

/** A police unit. Id part of the stream {@code unit/<id>}. */
public record UnitId(UUID value) {}
