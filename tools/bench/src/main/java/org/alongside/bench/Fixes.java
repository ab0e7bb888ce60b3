package org.alongside.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;

/** Units that say where they are, some in a request. */
final class Fixes {
    private static final int UNITS = 150;
    private static final int IN_A_REQUEST = 20;
    private static final double LATITUDE = 53.54;
    private static final double LONGITUDE = -2.63;
    private static final double ROUND_ABOUT = 0.05;

    private final Asking dispatcher;
    private final String units;
    private final int perSecond;
    private final List<String> made;
    private final AtomicInteger next = new AtomicInteger();

    /** @param perSecond fixes a second, of all units together */
    Fixes(BenchSystem system, int perSecond) {
        this.dispatcher = system.as(Role.DISPATCHER);
        this.units = system.url(Service.DISPATCH) + "/api/units";
        this.perSecond = perSecond;
        this.made = IntStream.range(0, UNITS)
                .mapToObj(i -> unit(dispatcher, units, "RESPONSE"))
                .toList();
    }

    /** Puts a unit on the board; it has no crew yet. */
    static String unit(Asking dispatcher, String units, String kind) {
        return dispatcher.made(
                units,
                "{\"callSign\": \"B-%s\", \"kind\": \"%s\", \"area\": \"WIGAN\"}"
                        .formatted(UUID.randomUUID().toString().substring(0, 8), kind));
    }

    double requestsPerSecond() {
        return (double) perSecond / IN_A_REQUEST;
    }

    /** The next units in turn, each from a place of its own. */
    Uni<JsonNode> tell() {
        int from = next.getAndAdd(IN_A_REQUEST);
        var fixes = IntStream.range(from, from + IN_A_REQUEST)
                .mapToObj(i -> fix(made.get(Math.floorMod(i, UNITS))))
                .collect(Collectors.joining(","));
        return dispatcher.post(units + "/positions", "{\"positions\": [" + fixes + "]}");
    }

    private static String fix(String unit) {
        return String.format(
                Locale.ROOT,
                "{\"unit\": \"%s\", \"latitude\": %.5f, \"longitude\": %.5f, \"at\": \"%s\"}",
                unit,
                about(LATITUDE),
                about(LONGITUDE),
                Instant.now());
    }

    private static double about(double middle) {
        return middle + ThreadLocalRandom.current().nextDouble(-ROUND_ABOUT, ROUND_ABOUT);
    }
}
