package org.alongside.contracts.ids;

import java.util.UUID;

/** One planned duty window of one car. Id part of the stream {@code duty/<id>}. */
public record DutyId(UUID value) {}
