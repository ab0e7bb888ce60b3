package org.alongside.bench;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.alongside.contracts.Role;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.local.installation.Service;

/**
 * Look-ups in a large history through the public API, each beside one bare indexed statement for the same keys over one
 * connection.
 */
final class HistoryBench implements AutoCloseable {
    /** What a call handler may wait for what was known before. */
    static final Duration LIMIT = Duration.ofMillis(150);

    private static final int[] IN_FLIGHT = {1, 16};
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);
    private static final String RAW = """
            select incident, received_at from incident_history where place_key = $1
            union all select h.incident, h.received_at from incident_party p join incident_history h using (incident)
              where p.person_key = $2
            union all select h.incident, h.received_at from incident_contact c join incident_history h using (incident)
              where c.phone_key = $3
            order by received_at desc limit 50""";

    private final Vertx vertx = Vertx.vertx();
    private final Pool raw;
    private final Asking handler;
    private final String service;
    private final MadeUpHistory history;
    private final Pseudonyms pseudonyms;
    private final Duration round;
    private final Random chance = new Random(7);

    HistoryBench(
            BenchSystem system,
            PgConnectOptions database,
            Pseudonyms pseudonyms,
            MadeUpHistory history,
            Duration round) {
        this.raw = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions(database).setCachePreparedStatements(true))
                .with(new PoolOptions().setMaxSize(1))
                .using(vertx)
                .build());
        this.handler = system.as(Role.CALL_HANDLER);
        this.service = system.url(Service.INCIDENT);
        this.history = history;
        this.pseudonyms = pseudonyms;
        this.round = round;
    }

    /** Each at 1 and 16 in flight; the ratio is of medians, to the bare statement at one. */
    List<Measure> run() {
        var measures = new ArrayList<Measure>();
        var bare = measured("raw.look-up", 1, this::bare);
        measures.add(bare);
        for (int inFlight : IN_FLIGHT) {
            lookUps().forEach((name, lookUp) -> measures.add(compared(measured(name, inFlight, lookUp), bare)));
        }
        return measures;
    }

    private static Measure compared(Measure one, Measure bare) {
        return isUnended(one) ? one : one.slownessComparedTo(bare);
    }

    /** Not one ended within the round; its zeros say nothing. */
    private static boolean isUnended(Measure one) {
        return one.perSecond() == 0;
    }

    /** Whether whoever asks waited too long, or without end. */
    static boolean isTooSlow(Measure one) {
        return one.name().startsWith("look-up.") && (isUnended(one) || one.p99Millis() > LIMIT.toMillis());
    }

    private Measure measured(String name, int inFlight, Supplier<Uni<?>> lookUp) {
        System.err.println("measuring " + name + " at " + inFlight + " in flight ...");
        var measure = new ClosedLoop(name, inFlight, lookUp).run(WARM_UP, round);
        System.err.print(Report.row(measure));
        return measure;
    }

    private Map<String, Supplier<Uni<?>>> lookUps() {
        var all = new LinkedHashMap<String, Supplier<Uni<?>>>();
        all.put("look-up.summary", () -> prior("/summary", everything(anybody())));
        all.put("look-up.list", () -> prior("", everything(anybody())));
        all.put("look-up.phone", () -> prior("/summary", "{%s}".formatted(phones(anybody()))));
        all.put(
                "look-up.address",
                () -> prior("/summary", "{%s}".formatted(place(anybody().home()))));
        all.put("look-up.hot-address", () -> prior("/summary", "{%s}".formatted(place(hostel()))));
        all.put("look-up.hot-person", () -> prior("/summary", everything(hot())));
        all.put("look-up.candidates", () -> candidates(anybody()));
        return all;
    }

    private MadeUpHistory.Person anybody() {
        return history.couple(chance.nextInt(history.couples())).victim();
    }

    private MadeUpHistory.Person hot() {
        return history.couple(chance.nextInt(MadeUpHistory.HOSTELS)).victim();
    }

    private MadeUpHistory.Home hostel() {
        return MadeUpHistory.hostel(chance.nextInt(MadeUpHistory.HOSTELS));
    }

    private Uni<?> prior(String what, String body) {
        return handler.post(service + "/api/prior-incidents" + what, body);
    }

    /** With a slip of the ear, so that nothing is found by the whole name. */
    private Uni<?> candidates(MadeUpHistory.Person person) {
        return handler.post(
                service + "/api/person-candidates",
                "{\"name\": \"%s\", \"dateOfBirth\": \"%s\"}"
                        .formatted(HistoryLoad.slip(person, chance).name(), person.born()));
    }

    private static String everything(MadeUpHistory.Person person) {
        return "{%s, %s, \"persons\": [{\"name\": \"%s\", \"dateOfBirth\": \"%s\"}]}"
                .formatted(place(person.home()), phones(person), person.name(), person.born());
    }

    private static String phones(MadeUpHistory.Person person) {
        return "\"phones\": [\"" + person.phone() + "\"]";
    }

    private static String place(MadeUpHistory.Home home) {
        return "\"place\": {\"precision\": \"ADDRESS\", \"address\": \"%s\", \"postcode\": \"%s\"}"
                .formatted(home.address(), home.postcode());
    }

    private Uni<?> bare() {
        var person = anybody();
        var home = person.home();
        return raw.preparedQuery(RAW)
                .execute(Tuple.of(
                        pseudonyms
                                .address(home.address() + " " + home.postcode().replace(" ", ""), null)
                                .value(),
                        pseudonyms.person(person.name(), person.born()).value(),
                        pseudonyms.phone(person.phone()).value()));
    }

    @Override
    public void close() {
        raw.close().await().atMost(CLOSE_LIMIT);
        vertx.close();
    }
}
