package org.alongside.companion.outbox;

/**
 * The control system beside which this installation runs.
 *
 * @param system its code, as external references name it
 * @param force whose system it is; it is told of no other force's incidents
 */
public record Partner(String system, String force) {}
