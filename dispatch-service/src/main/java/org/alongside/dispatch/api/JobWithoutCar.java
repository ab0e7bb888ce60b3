package org.alongside.dispatch.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.dispatch.board.CarJobReason;
import org.alongside.dispatch.board.CarJobRow;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One job that the car did not go to.
 *
 * @param night in which it came in, by the date on which the night began
 * @param asked how often a car was asked
 * @param reason the last one; {@link CarJobReason#NOT_ASKED} where nobody asked
 * @param reasons all of them, in their order
 * @param contactTasks how many of its victims somebody has the task to reach (rule D15)
 * @param closedAt absent while the response runs and a car may still come
 */
public record JobWithoutCar(
        UUID incident,
        String force,
        LocalDate night,
        @Nullable Instant openedAt,
        @Nullable String grade,
        int asked,
        String reason,
        List<CarJobReason> reasons,
        int contactTasks,
        @Nullable Instant closedAt)
        implements Guarded {

    static JobWithoutCar of(CarJobRow row, Night night) {
        var reasons = CarJobReason.read(row.reasons);
        return new JobWithoutCar(
                row.incident,
                row.force,
                night.date(),
                row.openedAt,
                row.grade,
                row.asked,
                reasons.isEmpty() ? CarJobReason.NOT_ASKED : reasons.getLast().code(),
                reasons,
                (int) Snapshot.names(row.tasks).count(),
                row.closedAt);
    }

    @Override
    public String recordId() {
        return incident.toString();
    }
}
