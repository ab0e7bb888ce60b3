package org.alongside.contracts.advocacy;

import java.time.LocalDate;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One step of a safety plan. */
public record SafetyStep(
        @Clear SafetyStepKind kind,
        @Clear @Nullable LocalDate dueOn,
        Personal step,
        @Nullable Personal whoDoesIt) {}
