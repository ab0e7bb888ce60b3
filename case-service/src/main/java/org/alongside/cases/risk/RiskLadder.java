package org.alongside.cases.risk;

import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.vocabulary.RiskLevel;

/**
 * What the number of yes answers on one form comes to. Ladders differ between areas, so they are values.
 *
 * @param mediumMin fewest yes answers for medium
 * @param highMin fewest yes answers for high
 */
public record RiskLadder(RiskInstrument instrument, int mediumMin, int highMin) {
    /** One local ladder on the 24-question form: 1-9 standard, 10-13 medium, 14 or more high. Source: domain 4.2. */
    public static final RiskLadder SAFELIVES_24_COMMON = new RiskLadder(RiskInstrument.DASH_SAFELIVES_24, 10, 14);

    public RiskLadder {
        if (mediumMin < 1 || highMin <= mediumMin) {
            throw new IllegalArgumentException("a ladder rises from medium to high");
        }
    }

    /** The level of this many yes answers. */
    public RiskLevel levelOf(int yesCount) {
        if (yesCount >= highMin) {
            return RiskLevel.HIGH;
        }
        return yesCount >= mediumMin ? RiskLevel.MEDIUM : RiskLevel.STANDARD;
    }
}
