package org.alongside.car.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.jspecify.annotations.Nullable;

/** What is asked of a car. */
final class CarRequests {
    private CarRequests() {}

    /**
     * A new car.
     *
     * @param area code of the area it serves
     * @param unit under which dispatch knows its vehicle
     */
    record RegisterCar(
            @NotBlank @Size(max = 20) String callSign,
            @NotBlank @Size(max = 40) String area,
            @Nullable UUID unit) {}

    /** A state the crew sets itself. */
    record ChangeState(
            CarState to, CarStateCause cause, @Nullable Instant at) {}

    /** When something was; now when it is left out. */
    record At(@Nullable Instant at) {}
}
