package org.alongside.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is looked for in earlier incidents. It comes in a body, never in an address. */
public interface PriorRequests {
    /** A person by name and date of birth. */
    record Person(@Size(min = 1, max = 200) String name, LocalDate dateOfBirth) {}

    /**
     * Any of these.
     *
     * @param incident the one that asks; it is not its own history
     * @param before what was received earlier; without it, now
     */
    record Lookup(
            @Nullable UUID incident,
            @Nullable Instant before,
            @Nullable @Valid PlaceRequest place,
            @Nullable @Size(max = 10) List<@Valid Person> persons,
            @Nullable @Size(max = 10) List<@Size(max = 30) String> phones) {}
}
