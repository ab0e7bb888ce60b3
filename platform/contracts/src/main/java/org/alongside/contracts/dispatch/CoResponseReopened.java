package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The incident is live again, and so is its response. */
@EventType
public record CoResponseReopened(@Clear Instant reopenedAt) implements CoResponseEvent {}
