package org.alongside.incident.grading;

import java.time.Instant;
import org.alongside.contracts.Role;

/**
 * One clock of an incident as people see it.
 *
 * @param name of its timer
 * @param tells who hears when it is due
 * @param told it was due and they were told; it stands here until what it waits for is done
 */
public record Clock(String name, ClockReason reason, Instant dueAt, Role tells, boolean told) {}
