package org.alongside.simulator.simulation.play;

import java.util.List;

/** Who acts: the local sign-ins, two for each role. */
final class People {
    static final String SUPERVISOR = "control-room-supervisor-1";
    static final String RESPONSE_OFFICER = "response-officer-1";
    static final String ARREST_OFFICER = "arrest-officer-1";
    static final String IDVA_MANAGER = "idva-manager-1";
    static final String HUB = "hub-triage-worker-1";
    static final String SPECIALIST = "secondary-risk-assessor-1";
    static final String MASH = "mash-worker-1";
    static final String INVESTIGATOR = "da-investigator-1";
    static final String INSPECTOR = "district-inspector-1";

    private static final int EACH = 2;

    private People() {}

    static String callHandler(int number) {
        return "call-handler-" + (1 + number % EACH);
    }

    static String dispatcher(int number) {
        return "dispatcher-" + (1 + number % EACH);
    }

    static String idva(int number) {
        return "idva-" + (1 + number % EACH);
    }

    /** Officer and advocate of a car. */
    record Crew(String officer, String advocate) {
        static Crew of(int car) {
            return new Crew("idva-car-officer-" + (1 + car), "idva-car-advocate-" + (1 + car));
        }

        List<String> both() {
            return List.of(officer, advocate);
        }
    }
}
