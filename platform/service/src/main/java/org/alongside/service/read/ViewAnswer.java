package org.alongside.service.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of records, and how recent it is.
 *
 * @param next cursor of the next page; absent on the last
 */
public record ViewAnswer<T>(
        @JsonUnwrapped Freshness freshness,
        List<T> items,
        @Nullable String next) {}
