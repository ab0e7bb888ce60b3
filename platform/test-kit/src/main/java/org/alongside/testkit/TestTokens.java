package org.alongside.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alongside.contracts.Role;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bearer tokens as the sign-in server would give them, for {@code @QuarkusTest}s. */
public final class TestTokens {
    /** Force of everybody here unless a test says otherwise. */
    public static final String FORCE = "GMP";

    /** District of everybody here. */
    public static final String DISTRICT = "WIGAN";

    private static final String AUDIENCE = "alongside";

    /** Tests on a slow machine take longer than the five minutes that a token is good for otherwise. */
    private static final Duration A_WHOLE_RUN = Duration.ofHours(2);

    private static final Map<Role, String> USUAL = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** A token of the usual person in a role: {@code dispatcher-1} and so on. */
    public static String of(Role role) {
        return USUAL.computeIfAbsent(role, usual -> of(person(usual), usual));
    }

    /** A token of a certain person in a role. */
    public static String of(String person, Role role) {
        return of(person, FORCE, role);
    }

    /** A token of a certain person of a force, in one or more roles. */
    public static String of(String person, String force, Role... roles) {
        return claims(person, force, roles).sign(signingKey());
    }

    private static JwtClaimsBuilder claims(String person, String force, Role... roles) {
        return Jwt.claims()
                .subject(person)
                .groups(names(roles))
                .audience(AUDIENCE)
                .claim("agency", agency(roles[0]))
                .claim("force", force)
                .claim("district", DISTRICT)
                .expiresIn(A_WHOLE_RUN);
    }

    /** A token of the usual person in a role that is good for so long only. */
    public static String lasting(Role role, Duration lifetime) {
        return claims(person(role), FORCE, role).expiresIn(lifetime).sign(signingKey());
    }

    /** A token that is signed well and says nothing but its groups. */
    public static String withoutClaims(Role role) {
        return Jwt.claims()
                .subject(person(role))
                .groups(names(role))
                .audience(AUDIENCE)
                .sign(signingKey());
    }

    /** Person id of the usual person in a role. */
    public static String person(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-1";
    }

    private static Set<String> names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).collect(Collectors.toSet());
    }

    private static String agency(Role role) {
        return switch (role) {
            case IDVA, IDVA_MANAGER, IDVA_CAR_ADVOCATE, PEER_MENTOR -> "WIGAN-IDVA";
            case OPERATOR, SYSTEM -> "ALONGSIDE";
            default -> "GMP";
        };
    }

    private static PrivateKey signingKey() {
        var encoded = ConfigProvider.getConfig().getValue(ServersForTests.SIGNING_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key of the test servers cannot be read", e);
        }
    }
}
