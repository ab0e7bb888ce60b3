package org.alongside.contracts.ids;

import java.util.UUID;

/** One decision of a dispatcher, told to a response and to a unit at once. Both name it. */
public record DecisionId(UUID value) {}
