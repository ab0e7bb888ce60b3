package org.alongside.local.installation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The programs of this project that run as processes of their own. */
public enum Service {
    INCIDENT(0, "incident-service", "incident", "incident"),
    DISPATCH(1, "dispatch-service", "dispatch", "dispatch"),
    IDVA_CAR(2, "idva-car-service", "idva_car", "car"),
    CASES(3, "case-service", "cases", "cases"),
    ANALYTICS(4, "analytics-service", "analytics", "analytics"),
    CONSOLE(5, "console", "console", "console"),
    /** Only where there is another control system; its port comes after all others. */
    COMPANION(10, "companion-service", "companion", "companion");

    /** Names the control system beside which an installation runs. */
    public static final String OTHER_SYSTEM = "ALONGSIDE_COMPANION_SYSTEM";

    private final int portOffset;
    private final String module;
    private final String database;
    private final String urlName;

    Service(int portOffset, String module, String database, String urlName) {
        this.portOffset = portOffset;
        this.module = module;
        this.database = database;
        this.urlName = urlName;
    }

    /** Its port, counted from the first port of an installation. */
    int portOffset() {
        return portOffset;
    }

    /** Its folder in the project, and its name for people. */
    public String module() {
        return module;
    }

    /** Its own database. */
    public String database() {
        return database;
    }

    /** How other programs' settings name its address: {@code alongside.service.<name>.url}. */
    public String urlName() {
        return urlName;
    }

    /** Whether an installation with this environment has it. */
    public boolean isWantedBy(Map<String, String> environment) {
        return this != COMPANION || !environment.getOrDefault(OTHER_SYSTEM, "").isBlank();
    }

    public static Optional<Service> ofModule(String module) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst();
    }
}
