package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * How safe a place is, and since when.
 */
public record SceneSafety(
        @Clear SafePlace place,
        @Clear SceneState state,
        @Clear Instant changedAt) {}
