package org.alongside.contracts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from other ids, so that saying the same thing twice makes the same thing once. */
public final class Ids {
    private Ids() {}

    /** An id that is always the same for the same parent and name (an RFC 9562 version 3 UUID). */
    public static UUID derived(UUID parent, String name) {
        return UUID.nameUUIDFromBytes((parent + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
