package org.alongside.cases.safecontact;

import java.time.LocalDate;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.jspecify.annotations.Nullable;

/**
 * The safe-contact instruction that holds.
 *
 * @param version 1 for the first
 * @param reviewOn day on which somebody must ask again; until then it is taken as true
 */
public record Instruction(
        int version,
        SafeContactRules rules,
        SafeContactSecrets secrets,
        @Nullable LocalDate reviewOn) {}
