package org.alongside.contracts;

/**
 * Who did it.
 *
 * @param person id of the signed-in person or of the service that acted, never a name; at most 64 characters
 * @param role the role in which they acted
 * @param agency the body they acted for, such as {@code GMP} or {@code WIGAN-IDVA}
 */
public record Actor(
        @Pseudonymous String person,
        @Clear Role role,
        @Clear String agency) {

    /** An automation or timer of a service, as opposed to a person. */
    public static Actor system(String service) {
        return new Actor(service, Role.SYSTEM, "ALONGSIDE");
    }
}
