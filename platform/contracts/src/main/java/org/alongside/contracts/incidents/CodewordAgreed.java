package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;

/** Call handler and caller agreed on a word that says the suspect is back. It stands in place of any before. */
@EventType
public record CodewordAgreed(
        @Pseudonymous CallId call, Personal codeword, @Clear Instant agreedAt) implements IncidentEvent {}
