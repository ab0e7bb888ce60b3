package org.alongside.simulator.ledger;

import java.time.Instant;

/**
 * A process was killed and started again.
 *
 * @param fault name of the process
 * @param at by the business clock
 * @param killedAt in real time
 * @param backAt in real time, when everything was ready again
 */
public record Fault(String fault, Instant at, Instant killedAt, Instant backAt) {}
