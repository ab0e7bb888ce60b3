package org.alongside.contracts.ids;

/**
 * Keyed hash of one way a person's name may be said, spelt or joined with a birthday, by which people are found whose
 * details were taken down a little differently. Equal keys suggest one person and never prove it.
 */
public record NameKey(String value) {}
