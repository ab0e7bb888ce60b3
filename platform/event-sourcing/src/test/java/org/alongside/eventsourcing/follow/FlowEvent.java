package org.alongside.eventsourcing.follow;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;

/** The little language that the flow tests speak. */
public sealed interface FlowEvent extends AlongsideEvent {

    /** Something was noted; {@code n} is its version. */
    record Noted(@Clear int n) implements FlowEvent {}

    /** What an automation made of a {@link Noted}. */
    record Copied(@Clear int n) implements FlowEvent {}
}
