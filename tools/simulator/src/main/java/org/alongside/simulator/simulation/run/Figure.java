package org.alongside.simulator.simulation.run;

/** What a run counts. */
public enum Figure {
    CALLS("calls"),
    INCIDENTS("domestic-abuse incidents"),
    CO_RESPONSES("co-responses"),
    UNITS_ASSIGNED("units assigned"),
    OVERRIDES("recommendations overridden"),
    CHECK_INS("crews heard of at a scene"),
    CALLERS_INFORMED("times a caller was told how far help has come, or tried"),
    ALARMS_ANSWERED("alarms answered by the supervisor"),
    GAPS("legs nobody could carry at first"),
    CAR_DEPLOYMENTS("car deployments accepted"),
    CAR_REFUSALS("car deployments refused"),
    CONTACTS("contacts at the scene"),
    DEFERRED_ATTEMPTS("tries for deferred contacts"),
    DEFERRED_REACHED("deferred contacts reached"),
    HAND_OFFS("hand-offs accepted"),
    ASSESSMENTS("risk assessments"),
    REFERRALS_TRIAGED("referrals triaged"),
    ENGAGED("sessions held"),
    MARAC_REFERRALS("MARAC referrals"),
    RESULTED("incidents resulted"),
    CLOSED("incidents closed"),
    RISK_REVIEWS("ended incidents at whose risk somebody looked again"),
    RELEASES("suspects out of custody"),
    UNPROTECTED("of them, nothing known to protect the victim"),
    FAULTS("processes killed and started again"),
    COMMANDS("commands acknowledged"),
    REPEATED_REQUESTS("requests sent twice on purpose"),
    RETRIES("requests sent again for want of an answer");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
