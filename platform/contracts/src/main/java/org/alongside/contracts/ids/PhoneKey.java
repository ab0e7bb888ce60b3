package org.alongside.contracts.ids;

/** Keyed hash of a telephone number. */
public record PhoneKey(String value) {}
