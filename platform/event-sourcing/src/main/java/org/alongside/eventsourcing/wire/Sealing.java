package org.alongside.eventsourcing.wire;

import org.alongside.contracts.Personal;

/** Turns clear personal data into ciphertext while an event is written. */
public interface Sealing {
    /** The value under its subject's key. */
    Personal.Sealed seal(Personal.Clear clear);
}
