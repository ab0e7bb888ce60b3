package org.alongside.cases.views;

import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Order of lists: not yet assessed comes next after high, as rule D15 treats the two alike. */
final class RiskRank {
    private static final int HIGH = 4;
    private static final int NOT_ASSESSED = 3;
    private static final int MEDIUM = 2;
    private static final int STANDARD = 1;

    private RiskRank() {}

    static int of(@Nullable RiskLevel level) {
        return switch (level) {
            case null -> NOT_ASSESSED;
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case STANDARD -> STANDARD;
        };
    }
}
