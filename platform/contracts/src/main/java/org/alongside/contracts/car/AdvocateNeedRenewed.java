package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * Somebody contacted the police about the incident again when its outcome was thought to be known. Whom an advocate met
 * before that is owed a contact once more: something has happened since.
 */
@EventType
public record AdvocateNeedRenewed(@Clear Instant renewedAt) implements AdvocateNeedEvent {}
