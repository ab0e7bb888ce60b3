package org.alongside.contracts;

/** Who answers in law for a record. Each controller's keys live in one service only. */
public enum Controller {
    /** Law-enforcement processing, Data Protection Act 2018 Part 3. Keys in incident-service. */
    POLICE("police", Regime.LAW_ENFORCEMENT),
    /** The IDVA service (council, NHS body or charity), UK GDPR. Keys in case-service. */
    ADVOCACY("advocacy", Regime.GENERAL);

    private final String prefix;
    private final Regime regime;

    Controller(String prefix, Regime regime) {
        this.prefix = prefix;
        this.regime = regime;
    }

    /** The controller whose subject keys start with {@code prefix}. */
    public static Controller ofPrefix(String prefix) {
        for (var controller : values()) {
            if (controller.prefix.equals(prefix)) {
                return controller;
            }
        }
        throw new IllegalArgumentException("no controller has the prefix " + prefix);
    }

    /** First part of the names of this controller's subject keys. */
    public String prefix() {
        return prefix;
    }

    /** The legal regime this controller's records are held under. */
    public Regime regime() {
        return regime;
    }

    /** Data-protection regime of a record. */
    public enum Regime {
        LAW_ENFORCEMENT,
        GENERAL
    }
}
