package org.alongside.contracts.ids;

import java.util.UUID;

/** One contact by telephone, text or counter about an incident. */
public record CallId(UUID value) {}
