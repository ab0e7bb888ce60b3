package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.asof.AsOf;
import org.alongside.eventsourcing.asof.By;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.detail.IncidentFile;
import org.alongside.incident.service.ForceData;
import org.jspecify.annotations.Nullable;

/** Reads incidents from their own events: everything stored before the question is in the answer. */
@ApplicationScoped
public class IncidentFiles {
    private final EventLog log;
    private final AsOf asOf;
    private final EventCodec codec;
    private final ForceData forces;
    private final BusinessClock clock;

    IncidentFiles(EventLog log, AsOf asOf, EventCodec codec, ForceData forces, BusinessClock clock) {
        this.log = log;
        this.asOf = asOf;
        this.codec = codec;
        this.forces = forces;
        this.clock = clock;
    }

    /** The incident now; null when there is none. */
    Uni<@Nullable IncidentFile> now(UUID incident) {
        return log.stream(stream(incident), 0).map(this::file);
    }

    /** Everything this service knows of what happened around the incident, in any service, as it came in. */
    Uni<List<Fact<AlongsideEvent>>> around(UUID incident) {
        return asOf.timeline(incident, clock.now(), By.LOGGED).map(events -> events.stream()
                .map(recorded -> new Fact<>(recorded, codec.read(recorded)))
                .toList());
    }

    /** How recent such an answer is: it lacks nothing. */
    ReadPosition position() {
        return new ReadPosition(IncidentAggregate.CATEGORY, log.knownHead(), 0L, Duration.ZERO);
    }

    private @Nullable IncidentFile file(List<Recorded> events) {
        return events.isEmpty()
                ? null
                : new IncidentFile(
                        forces.gradingPolicies(),
                        events.stream().map(this::fact).toList());
    }

    private Fact<IncidentEvent> fact(Recorded recorded) {
        return new Fact<>(recorded, (IncidentEvent) codec.read(recorded));
    }

    private static String stream(UUID incident) {
        return IncidentAggregate.CATEGORY + "/" + incident;
    }
}
