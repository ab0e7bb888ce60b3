package org.alongside.contracts.dispatch;

import org.alongside.contracts.Clear;

/** One reason for points, and how many. */
public record PointsGiven(@Clear PointsReason reason, @Clear int points) {}
