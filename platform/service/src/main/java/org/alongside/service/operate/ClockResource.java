package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.alongside.eventsourcing.time.SettableClock;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The business clock of a local installation; unknown elsewhere, where time is nobody's to set. */
@Path("/api/clock")
@RolesAllowed(Roles.OPERATOR)
public class ClockResource {
    private final SettableClock clock;
    private final boolean adjustable;

    ClockResource(
            SettableClock clock,
            @ConfigProperty(name = "alongside.clock.adjustable", defaultValue = "false") boolean adjustable) {
        this.clock = clock;
        this.adjustable = adjustable;
    }

    /**
     * What the clock shows, or is to show from now on.
     *
     * @param at not before what it shows
     * @param rate business seconds in a real second, 0 to {@link SettableClock#RATE_MAX}
     */
    public record ClockSetting(Instant at, double rate) {}

    /** What the clock shows. */
    @GET
    @NoRecord
    public ClockSetting read() {
        var local = clock();
        return new ClockSetting(local.now(), local.rate());
    }

    /** Sets the clock forward, and how fast it runs. */
    @PUT
    public Uni<ClockSetting> advance(ClockSetting setting) {
        return clock().advance(setting.at(), setting.rate()).map(at -> new ClockSetting(at, setting.rate()));
    }

    private SettableClock clock() {
        if (!adjustable) {
            throw ProblemException.of(EdgeCode.NOT_FOUND, "This installation's clock cannot be set.");
        }
        return clock;
    }
}
