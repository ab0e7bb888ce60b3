package org.alongside.contracts.ids;

import java.util.UUID;

/** One try to reach a victim, successful or not. */
public record ContactAttemptId(UUID value) {}
