package org.alongside.contracts.ids;

import java.util.UUID;

/**
 * The promise to reach one victim whom no car reached. Derived from the incident and the victim. Id part of the
 * stream {@code deferred-contact/<id>}.
 */
public record DeferredContactTaskId(UUID value) {}
