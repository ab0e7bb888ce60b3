package org.alongside.contracts.dispatch;

/** How safe the scene is. Source: domain 3.4. */
public enum SceneState {
    UNKNOWN,
    UNSAFE,
    CONTROLLED,
    SAFE,
    REVOKED
}
