package org.alongside.simulator.simulation.play;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;

/** Somebody decides on the grade of an incident because something asked for it, mostly for the grade it has. */
final class GradeDecisions {
    private static final int LOOKS_MAX = 20;
    private static final Set<String> TOO_LATE = Set.of("STALE_VERSION", "INCIDENT_CLOSED");

    private final World world;

    GradeDecisions(World world) {
        this.world = world;
    }

    /** Keeps the grade, after a look. */
    void keep(String person, UUID incident, RegradeReason reason, String explanation) {
        keep(person, incident, reason, explanation, LOOKS_MAX);
    }

    /** An edit of what was seen; while units move, somebody may be faster. */
    private void keep(String person, UUID incident, RegradeReason reason, String explanation, int looksLeft) {
        var path = "/api/incidents/" + incident;
        var seen = world.desk().read(person, Service.INCIDENT, path).orElseThrow();
        var item = seen.body().path("item");
        if (!item.path("grade").isTextual() || item.path("state").asText().equals("CLOSED")) {
            return;
        }
        var body = Body.with("grade", item.path("grade").asText())
                .and("reason", reason)
                .and("explanation", explanation);
        var decided = world.desk().edit(person, Service.INCIDENT, path + "/regrade", body, seen.etag(), TOO_LATE);
        if (decided.isEmpty() && looksLeft > 0) {
            keep(person, incident, reason, explanation, looksLeft - 1);
        }
    }
}
