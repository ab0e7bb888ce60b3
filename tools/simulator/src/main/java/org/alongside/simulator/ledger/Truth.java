package org.alongside.simulator.ledger;

import java.util.UUID;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.plan.Story;

/**
 * What happened in one incident.
 *
 * @param seed of the run
 * @param incident as the system knows it
 * @param story people and events as they are; of its flags only what the caller tells
 */
public record Truth(long seed, District district, UUID incident, Story story) {}
