package org.alongside.console.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Who is signed in, for the page to say. */
@Path("/api/me")
public class Me {
    private final SecurityIdentity identity;

    Me(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The person behind the session.
     *
     * @param roles as the sign-in server names them
     */
    public record Answer(String person, List<String> roles) {}

    @GET
    public Answer me() {
        return new Answer(
                identity.getPrincipal().getName(),
                identity.getRoles().stream().sorted().toList());
    }
}
