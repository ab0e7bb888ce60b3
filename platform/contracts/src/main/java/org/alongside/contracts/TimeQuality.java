package org.alongside.contracts;

/** How an {@code occurredAt} came to be known. */
public enum TimeQuality {
    DEVICE,
    RADIO_STATUS,
    TYPED,
    INFERRED_AVL
}
