package org.alongside.dispatch.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.dispatch.CompetingJob;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that are not for a person to see. They are told that a unit or car is committed, and not to what; nor which other
 * job weighed how much. Source: domain 8.6.
 */
record HiddenJobs(Set<UUID> incidents) {
    HiddenJobs {
        incidents = Set.copyOf(incidents);
    }

    boolean has(@Nullable UUID incident) {
        return incident != null && incidents.contains(incident);
    }

    /** The incident, or null where it is one of these. */
    @Nullable
    UUID leftOut(@Nullable UUID incident) {
        return has(incident) ? null : incident;
    }

    /** The jobs without these; the others keep their ranks, so that one can see that there were more. */
    List<CompetingJob> leftOut(List<CompetingJob> jobs) {
        return jobs.stream().filter(job -> !has(job.incident().value())).toList();
    }
}
