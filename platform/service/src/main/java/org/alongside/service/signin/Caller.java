package org.alongside.service.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Role;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads who is asking from the token: {@code sub}, {@code groups}, {@code agency}, {@code force}, {@code district}. */
@ApplicationScoped
public class Caller {
    private static final int PERSON_CHARACTERS_MAX = 64;

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who is asking in the request at hand.
     *
     * @throws ProblemException {@link EdgeCode#FORBIDDEN} when the token lacks one of these claims
     */
    public SignedIn now() {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && identity.getAttribute(ActingRole.ATTRIBUTE) instanceof Role role) {
            return signedIn(token, role);
        }
        throw ProblemException.of(EdgeCode.FORBIDDEN, "Your sign-in names no role, or several and none to act in.");
    }

    /** When the sign-in in the request at hand ends; long ago when it does not say so. */
    public Instant until() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.EPOCH;
    }

    private static SignedIn signedIn(JsonWebToken token, Role role) {
        var person = required(token.getSubject(), "person");
        if (person.length() > PERSON_CHARACTERS_MAX) {
            throw ProblemException.of(EdgeCode.FORBIDDEN, "Your sign-in's person id is too long.");
        }
        return new SignedIn(
                new Actor(person, role, required(token.<String>getClaim("agency"), "agency")),
                required(token.<String>getClaim("force"), "force"),
                token.getClaim("district"));
    }

    private static String required(@Nullable String claim, String name) {
        if (claim == null || claim.isBlank()) {
            throw ProblemException.of(EdgeCode.FORBIDDEN, "Your sign-in names no " + name + ".");
        }
        return claim;
    }
}
