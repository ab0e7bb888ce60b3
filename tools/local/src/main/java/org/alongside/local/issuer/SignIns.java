package org.alongside.local.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;

/** The sign-ins that every local installation has: two people per role, and one identity per service. */
public final class SignIns {
    /** No secret: the issuer listens on loopback only, and services take its tokens only there. */
    public static final String PASSWORD = "alongside";

    private static final int PEOPLE_PER_ROLE = 2;

    private static final List<String> SERVICES = List.of(
            "service-incident",
            "service-dispatch",
            "service-idva-car",
            "service-case",
            "service-analytics",
            "service-companion",
            "service-simulator");

    private SignIns() {}

    public static List<SignIn> ofPeople() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .flatMap(SignIns::peopleAs)
                .toList();
    }

    public static List<SignIn> ofServices() {
        return SERVICES.stream()
                .map(name -> new SignIn(name, Role.SYSTEM, "ALONGSIDE"))
                .toList();
    }

    public static List<SignIn> all() {
        return Stream.concat(ofPeople().stream(), ofServices().stream()).toList();
    }

    /** The first sign-in of the role; for {@link Role#SYSTEM} that of incident-service. */
    public static SignIn first(Role role) {
        return all().stream()
                .filter(signIn -> signIn.role() == role)
                .findFirst()
                .orElseThrow();
    }

    public static Optional<SignIn> named(String name) {
        return all().stream().filter(signIn -> signIn.name().equals(name)).findFirst();
    }

    /** Takes what a person may write for a sign-in: its name, or a role in any case, with dashes or underscores. */
    public static SignIn lookUp(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return named(name)
                .or(() -> Arrays.stream(Role.values())
                        .filter(role -> stem(role).equals(name))
                        .map(SignIns::first)
                        .findFirst())
                .orElseThrow(() -> new LocalFailure("there is no sign-in or role " + text + ". Roles: "
                        + String.join(
                                ", ",
                                Arrays.stream(Role.values()).map(Role::name).toList())));
    }

    private static Stream<SignIn> peopleAs(Role role) {
        return IntStream.rangeClosed(1, PEOPLE_PER_ROLE)
                .mapToObj(number -> new SignIn(stem(role) + "-" + number, role, agency(role)));
    }

    private static String stem(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String agency(Role role) {
        return switch (role) {
            case IDVA, IDVA_MANAGER, IDVA_CAR_ADVOCATE, PEER_MENTOR -> "WIGAN-IDVA";
            case HUB_TRIAGE_WORKER, MASH_WORKER, MARAC_COORDINATOR, MARAC_AGENCY_REP, PERPETRATOR_WORKER ->
                "WIGAN-COUNCIL";
            case OPERATOR, SYSTEM -> "ALONGSIDE";
            default -> "GMP";
        };
    }
}
