package org.alongside.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.jspecify.annotations.Nullable;

/** Events as the log would show them. */
public final class Facts {
    private static final Instant AT = Given.GRADED;

    private Facts() {}

    public static <E extends AlongsideEvent> Fact<E> of(String stream, long position, E event) {
        return of(stream, position, Origin.LIVE, event);
    }

    public static <E extends AlongsideEvent> Fact<E> of(String stream, long position, Origin origin, E event) {
        var envelope = new Envelope(
                new UUID(77, position),
                event.getClass().getSimpleName(),
                1,
                stream,
                (int) position,
                AT,
                AT,
                TimeQuality.DEVICE,
                new Actor("call-handler-1", Role.CALL_HANDLER, "GMP"),
                new UUID(1, 1),
                null,
                null,
                origin,
                Controller.POLICE,
                "SAFEGUARDING",
                Sensitivity.OFFICIAL,
                List.of(),
                "GMP",
                "WIGAN",
                null);
        return new Fact<>(new Recorded(position, envelope, "{}", null, AT), event);
    }

    /** These events of one incident, versions from 1. */
    public static List<Fact<?>> ofIncident(Origin origin, List<? extends AlongsideEvent> events) {
        var facts = new ArrayList<Fact<?>>();
        for (var event : events) {
            facts.add(of("incident/" + Given.INCIDENT.value(), facts.size() + 1L, origin, event));
        }
        return facts;
    }

    /** The row of a key after these facts, each of them seen twice. */
    public static <R> @Nullable R twice(View<R> view, Object key, List<Fact<?>> facts) {
        R row = null;
        for (var fact : facts) {
            if (view.keysOf(fact).contains(key)) {
                row = view.apply(view.apply(row, key, fact), key, fact);
            }
        }
        return row;
    }
}
