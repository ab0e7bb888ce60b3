package org.alongside.analytics.facts;

import java.util.UUID;

/**
 * What the car's service tells of one victim of one incident log.
 *
 * @param victim party
 */
public record Contact(UUID incident, String victim, Dealings dealings) {}
