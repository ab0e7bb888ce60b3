package org.alongside.contracts.cases;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.alongside.contracts.Clear;

/** A span of the week in which contact is safe, in local time of the force. */
public record SafeTime(
        @Clear DayOfWeek day, @Clear LocalTime from, @Clear LocalTime until) {}
