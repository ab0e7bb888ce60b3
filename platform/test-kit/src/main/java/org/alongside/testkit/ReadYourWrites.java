package org.alongside.testkit;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes a test read what it wrote: every read asks for at least the position of the last command answered, as a caller
 * that cares does with {@code minPosition}. What happens without a command of the test (an automation, a timer) still
 * has to be awaited.
 */
public final class ReadYourWrites implements Filter {
    /** The one of this test run; there is one service in it. */
    public static final ReadYourWrites FILTER = new ReadYourWrites();

    private static final String MIN_POSITION = "minPosition";

    private final AtomicLong written = new AtomicLong();

    private ReadYourWrites() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var reads = "GET".equals(request.getMethod());
        if (reads && written.get() > 0 && !request.getURI().contains(MIN_POSITION)) {
            request.queryParam(MIN_POSITION, written.get());
        }
        var answer = context.next(request, response);
        if (!reads && answer.statusCode() < 300 && answer.contentType().contains("json")) {
            remember(answer.jsonPath().get("position"));
        }
        return answer;
    }

    private void remember(Object position) {
        if (position instanceof Number number) {
            written.accumulateAndGet(number.longValue(), Math::max);
        }
    }
}
