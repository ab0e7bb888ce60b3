package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;

/** A force's dated grading policy. */
public record GradingPolicy(@Clear String id, @Clear int version) {}
