package org.alongside.contracts.ids;

import java.util.UUID;

/** An IDVA car. Id part of the stream {@code car/<id>}. */
public record CarId(UUID value) {}
