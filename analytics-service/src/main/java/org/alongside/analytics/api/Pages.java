package org.alongside.analytics.api;

import java.util.List;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.jspecify.annotations.Nullable;

/** Pages of a list that is put together whole, in an order that does not change. */
final class Pages {
    private Pages() {}

    /** One page as its record. */
    interface Making<T, P> {
        P page(List<T> items, @Nullable String next);
    }

    /** Which places of the list are asked for. */
    record Window(int start, int limit) {
        /** Refuses a limit or cursor that is none. */
        static Window of(PageParams page) {
            var after = page.after(1);
            return new Window(after.isEmpty() ? 0 : start(after.getFirst()), page.limit());
        }

        private static int start(String place) {
            if (!place.matches("[0-9]{1,9}")) {
                throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
            }
            return Integer.parseInt(place);
        }

        <T, P> P of(List<T> all, Making<T, P> making) {
            int from = Math.min(start, all.size());
            int until = Math.min(from + limit, all.size());
            return making.page(all.subList(from, until), until < all.size() ? Cursor.after(until) : null);
        }
    }
}
