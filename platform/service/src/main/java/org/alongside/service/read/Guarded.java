package org.alongside.service.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record as answered: what the read seam must know to decide whether this person may see it at all. */
public interface Guarded {
    /** Its id, as the consultation log will name it. */
    String recordId();

    /** Code of the force it belongs to; people of other forces are told that it does not exist. */
    String force();

    /** The persons who alone may see it (police or partner staff are a party), or null when it is not restricted. */
    @JsonIgnore
    default @Nullable Set<String> restrictedTo() {
        return null;
    }
}
