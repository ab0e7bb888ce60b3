package org.alongside.contracts.ids;

import java.util.UUID;

/** One marker on a person or a place. */
public record MarkerId(UUID value) {}
