package org.alongside.service.read;

import java.util.List;
import org.alongside.eventsourcing.view.ReadPosition;
import org.jspecify.annotations.Nullable;

/**
 * One page of records as a view holds them.
 *
 * @param next cursor of the next page, made with {@link Cursor}; null on the last
 * @param at how recent the view is, asked for before the records were read
 */
public record FoundPage<T>(List<T> items, @Nullable String next, ReadPosition at) {
    public FoundPage {
        items = List.copyOf(items);
    }
}
