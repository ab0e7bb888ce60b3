package org.alongside.local.issuer;

import java.util.List;
import java.util.Map;
import org.alongside.contracts.Role;

/**
 * A ready local sign-in, of a person or of a service.
 *
 * @param name what one signs in with, and the token's subject
 * @param agency the body they act for
 */
public record SignIn(String name, Role role, String agency) {
    /** Name of the token's claim with the roles. */
    public static final String ROLES_CLAIM = "groups";

    private static final String FORCE = "GMP";
    private static final String DISTRICT = "WIGAN";

    /** Everything the token says about the bearer beside the subject. */
    Map<String, Object> claims() {
        return Map.of(
                ROLES_CLAIM,
                List.of(role.name()),
                "preferred_username",
                name,
                "agency",
                agency,
                "force",
                FORCE,
                "district",
                DISTRICT);
    }
}
