package org.alongside.eventsourcing.log;

import org.alongside.contracts.AlongsideEvent;

/** An event of the log with its place, read and upcast. Personal data in it is sealed. */
public record Fact<E extends AlongsideEvent>(Recorded recorded, E event) {}
