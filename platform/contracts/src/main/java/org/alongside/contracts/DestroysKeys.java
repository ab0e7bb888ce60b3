package org.alongside.contracts;

import java.util.List;

/** An event upon whose append the keys of these subjects are destroyed, in the same transaction. */
public interface DestroysKeys {
    /** Subjects that become unreadable for ever. */
    List<SubjectKey> destroyedKeys();
}
