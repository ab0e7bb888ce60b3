package org.alongside.contracts.ids;

/** Keyed hash of an address with its flat number, or of its UPRN. */
public record PlaceKey(String value) {}
