package org.alongside.analytics.facts;

import org.alongside.contracts.Origin;

/**
 * Whence incidents are known: a force's own log as it runs, or its history from another system. Each ends by itself.
 */
public record Source(Origin origin, String force) {}
