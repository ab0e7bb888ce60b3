package org.alongside.contracts.ids;

/** Keyed hash of a block: the place key of data that knows no house number. */
public record BlockKey(String value) {}
