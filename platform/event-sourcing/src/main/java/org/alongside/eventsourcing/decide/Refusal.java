package org.alongside.eventsourcing.decide;

/**
 * Why something was not done.
 *
 * @param code from the service's own small enum or {@link PlatformRefusal}
 * @param detail a sentence for the asker, never with personal data
 */
public record Refusal(RefusalCode code, String detail) {}
