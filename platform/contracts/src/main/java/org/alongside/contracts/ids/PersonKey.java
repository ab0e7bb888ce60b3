package org.alongside.contracts.ids;

/**
 * Keyed hash of a person's normalised name and date of birth. Equal keys suggest, and never prove, one person.
 */
public record PersonKey(String value) {}
