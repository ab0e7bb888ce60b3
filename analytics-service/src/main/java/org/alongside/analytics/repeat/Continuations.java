package org.alongside.analytics.repeat;

/** Whether a new event of an episode under way counts as an incident of its own. Both are reported. */
public enum Continuations {
    COUNTED,
    REMOVED
}
