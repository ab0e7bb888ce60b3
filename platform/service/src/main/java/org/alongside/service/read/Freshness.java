package org.alongside.service.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.alongside.eventsourcing.view.ReadPosition;
import org.jspecify.annotations.Nullable;

/**
 * How recent an answer is. What is unknown is absent, which is not the same as none.
 *
 * @param position of the log up to which it holds everything
 * @param asOf business time up to which it holds everything
 * @param ageMillis how long before this answer that was: 0 when nothing waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Freshness(
        long position, @Nullable Instant asOf, @Nullable Long ageMillis) {

    static Freshness of(ReadPosition at, Instant now) {
        Duration age = at.age();
        return age == null
                ? new Freshness(at.position(), null, null)
                : new Freshness(at.position(), now.minus(age), age.toMillis());
    }
}
