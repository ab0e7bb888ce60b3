package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** How safe the scene is, short of a named officer's declaration. */
@EventType
public record SceneStateChanged(
        @Clear SceneState from, @Clear SceneState to, @Clear Instant changedAt) implements CoResponseEvent {}
