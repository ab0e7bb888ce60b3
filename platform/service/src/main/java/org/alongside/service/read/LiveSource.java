package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.alongside.service.signin.SignedIn;

/**
 * What a live list shows, and how its records are found. The keys of its view, as text, are the ids of its records. A
 * record that has been in the list stays findable when it has left it.
 */
public interface LiveSource<T extends Guarded> {
    /** Name of the view whose changes it follows. */
    String view();

    /**
     * A page of the list as it stands. What this person may not see must not be looked for: the place where the page
     * ends would give away what was last on it.
     */
    Uni<FoundPage<T>> page(SignedIn who, PageParams page);

    /** The records with these keys as they stand: of every force, and also those that are no longer in the list. */
    Uni<List<T>> records(Set<?> keys);

    /** Whether the record is in the list. */
    boolean lists(T item);
}
