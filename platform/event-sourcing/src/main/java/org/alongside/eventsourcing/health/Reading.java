package org.alongside.eventsourcing.health;

/**
 * How a part was found.
 *
 * @param part its name, such as {@code relay}
 * @param ok whether it does its work in time
 * @param behind how many events, records, timers or keys wait for it
 * @param detail a short text for operators, without personal data
 */
public record Reading(String part, boolean ok, long behind, String detail) {}
