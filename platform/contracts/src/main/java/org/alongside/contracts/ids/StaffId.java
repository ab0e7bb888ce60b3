package org.alongside.contracts.ids;

/**
 * A signed-in person as the identity provider knows them, never a name; at most 64 characters. The same text as
 * {@code Actor.person}.
 */
public record StaffId(String value) {}
