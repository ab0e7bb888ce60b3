package org.alongside.service.problem;

/**
 * One field that is wrong.
 *
 * @param field path in the body, such as {@code flags[2].value}, or the name of a parameter
 * @param message what it must be; never what it was
 */
public record Violation(String field, String message) {}
