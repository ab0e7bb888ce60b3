package org.alongside.contracts.catalogue;

/**
 * One field of an event, down to where its protection is declared.
 *
 * @param path from the event down, such as {@code place.address} or {@code candidates[].rank}
 * @param type the Java type's simple name, such as {@code Instant} or {@code List<Leg>}
 * @param protection how it is protected
 * @param optional whether it, or what it lies in, may be absent
 */
public record EventField(String path, String type, Protection protection, boolean optional) {}
