package org.alongside.service.read;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalLong;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How a list is asked for: {@code limit}, {@code cursor}, {@code minPosition}. Use as {@code @BeanParam}. */
public final class PageParams {
    /** Most items of one page: what a screen can use and one row of the consultation log can name. */
    public static final int LIMIT_MAX = 200;

    private static final String LIMIT_DEFAULT = "50";

    @QueryParam("limit")
    @DefaultValue(LIMIT_DEFAULT)
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("minPosition")
    @Nullable
    Long minPosition;

    /** The largest first page. */
    static PageParams first() {
        return after(null);
    }

    /** The largest page from there on. */
    static PageParams after(@Nullable String cursor) {
        var page = new PageParams();
        page.limit = LIMIT_MAX;
        page.cursor = cursor;
        return page;
    }

    /**
     * How many items at most, 1 to {@link #LIMIT_MAX}.
     *
     * @throws ProblemException {@link EdgeCode#INVALID} for any other number
     */
    public int limit() {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw ProblemException.of(EdgeCode.INVALID, "limit", "must be 1 to " + LIMIT_MAX);
        }
        return limit;
    }

    /** The sort values after which the page starts; empty for the first. */
    public List<String> after(int count) {
        return Cursor.values(cursor, count);
    }

    /** The position that the view must have reached before it answers. */
    public OptionalLong minPosition() {
        return minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition);
    }
}
