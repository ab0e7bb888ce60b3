package org.alongside.contracts.dispatch;

import org.alongside.contracts.Clear;

/** The editable points by which candidates were ranked. */
public record PointsPolicy(@Clear String id, @Clear int version) {}
