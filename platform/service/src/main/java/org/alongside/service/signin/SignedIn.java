package org.alongside.service.signin;

import org.alongside.contracts.Actor;
import org.alongside.contracts.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person or service behind a request.
 *
 * @param actor person id, role and agency, as every event will carry them
 * @param force code of the police force they work in or with; they see nothing of another's
 * @param district code of their district, where the token names one
 */
public record SignedIn(Actor actor, String force, @Nullable String district) {

    /** Whether records of this force are for them. A service acts for all forces it is given. */
    public boolean mayReadOf(String recordForce) {
        return actor.role() == Role.SYSTEM || force.equals(recordForce);
    }
}
