package org.alongside.contracts.dispatch;

/** How far a leg has come. */
public enum LegProgress {
    ACKNOWLEDGED,
    EN_ROUTE,
    STAGED,
    AT_SCENE,
    WITH_VICTIM,
    CLEAR
}
