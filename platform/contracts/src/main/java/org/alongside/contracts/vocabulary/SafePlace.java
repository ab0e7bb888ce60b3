package org.alongside.contracts.vocabulary;

/** Which place a declaration of safety speaks of. */
public enum SafePlace {
    SCENE,
    /** Where the victim is met, when she or he has left the scene. */
    MEETING_PLACE
}
