package org.alongside.contracts.vocabulary;

/**
 * How exactly a place is known. {@code BLOCK} is a repeat key of its own; the flat rule holds for {@code ADDRESS}
 * only.
 */
public enum PlacePrecision {
    ADDRESS,
    FLAT,
    BLOCK,
    STREET,
    AREA
}
