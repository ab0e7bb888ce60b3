package org.alongside.contracts.dispatch;

import org.alongside.contracts.AlongsideEvent;

/**
 * Everything dispatch-service publishes: what units did, and how the response to each incident was put together.
 */
public sealed interface DispatchEvent extends AlongsideEvent permits UnitEvent, CoResponseEvent {}
