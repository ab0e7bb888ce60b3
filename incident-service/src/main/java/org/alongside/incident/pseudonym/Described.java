package org.alongside.incident.pseudonym;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody describes them.
 *
 * @param home address as text
 */
public record Described(
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String phone,
        @Nullable String home) {}
