package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.ids.NameKey;
import org.alongside.incident.pseudonym.Described;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.local.installation.Service;
import org.alongside.local.postgres.Databases;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills the read models that a look-up asks by COPY, with keys made by the installation's own secret. Nothing that is
 * sealed is in them but the terms of a marker, and none is loaded. The log stays empty: it is no installation to work with.
 */
final class HistoryLoad {
    static final String DATABASE = Service.INCIDENT.database();
    private static final List<String> TABLES =
            List.of("incident_history", "incident_party", "incident_person", "incident_contact");
    private static final List<String> COLUMNS = List.of(
            "incident, force, received_at, place_key, block_key, multi_occupancy, da_confirmed, created_in_error, "
                    + "leaves_count_by, origin, restricted, allowed, version",
            "party, incident, person_key, phone_key, roles, version",
            "party, incident, name_keys, phone_key, home_key",
            "contact, incident, phone_key");
    private static final int TELL_EVERY = 100_000;
    private static final int BUFFER_BYTES = 1 << 20;
    private static final double SUSPECT_DESCRIBED = 0.6;
    private static final double VICTIM_CALLS = 0.62;
    private static final double SLIP = 0.04;

    private final Databases databases;
    private final Pseudonyms pseudonyms;
    private final MadeUpHistory history;
    private final List<PGCopyOutputStream> into = new ArrayList<>();
    private final long hostelEvery;
    private long incidents;

    HistoryLoad(Databases databases, Pseudonyms pseudonyms, MadeUpHistory history) {
        this.databases = databases;
        this.pseudonyms = pseudonyms;
        this.history = history;
        this.hostelEvery =
                Math.max(2, history.incidentsExpected() / ((long) MadeUpHistory.HOSTELS * MadeUpHistory.HOT_INCIDENTS));
    }

    /** Loads all and returns how many incidents; refuses tables with anything in them. */
    long run() throws SQLException, IOException {
        var connections = new ArrayList<Connection>();
        try (var admin = databases.connect(DATABASE)) {
            refuseSomebodysData(admin);
            var indexes = withoutIndexes(admin);
            for (int table = 0; table < TABLES.size(); table++) {
                var connection = databases.connect(DATABASE);
                connections.add(connection);
                into.add(new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "copy %s (%s) from stdin".formatted(TABLES.get(table), COLUMNS.get(table)),
                        BUFFER_BYTES));
            }
            history.forEach(this::write);
            for (var stream : into) {
                stream.close();
            }
            for (var index : indexes) {
                System.err.println("  " + index);
                execute(admin, "set maintenance_work_mem = '1GB'", index);
            }
            execute(admin, "vacuum (analyze)", "checkpoint");
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
        return incidents;
    }

    /** What the tables and their indexes take. */
    double mebibytes() throws SQLException {
        try (var connection = databases.connect(DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_database_size(current_database()) / 1048576.0")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static void refuseSomebodysData(Connection admin) throws SQLException {
        for (var table : TABLES) {
            try (var statement = admin.createStatement();
                    var row = statement.executeQuery("select exists (select from " + table + ")")) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new IllegalStateException(table + " has rows: this fills an empty installation only");
                }
            }
        }
    }

    /** Drops what is quicker made afterwards; how to make it again. */
    private static List<String> withoutIndexes(Connection admin) throws SQLException {
        var names = new ArrayList<String>();
        var made = new ArrayList<String>();
        try (var statement = admin.prepareStatement("""
                select indexname, indexdef from pg_indexes
                where schemaname = 'public' and tablename = any(?) and indexdef not like 'CREATE UNIQUE%'""")) {
            statement.setArray(1, admin.createArrayOf("text", TABLES.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add("drop index " + rows.getString(1));
                    made.add(rows.getString(2));
                }
            }
        }
        execute(admin, names.toArray(String[]::new));
        return made;
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A person of one incident, by keys. */
    private record Keyed(@Nullable String person, @Nullable String phone, String names, String home) {}

    private void write(MadeUpHistory.Couple couple) {
        var home = couple.victim().home();
        var place =
                pseudonyms.address(home.address() + " " + compact(home), null).value();
        var block = pseudonyms.block(compact(home)).value();
        var victim = keyed(couple.victim(), place, true);
        var slipped = keyed(slip(couple.victim(), couple.chance()), place, true);
        var suspect = keyed(couple.suspect(), place, false);
        for (var at : couple.calledAt()) {
            boolean inHostel = incidents % hostelEvery == 0;
            var there = MadeUpHistory.hostel((int) (incidents / hostelEvery % MadeUpHistory.HOSTELS));
            incident(
                    couple.chance(),
                    at,
                    inHostel
                            ? pseudonyms
                                    .address(there.address() + " " + compact(there), null)
                                    .value()
                            : place,
                    inHostel ? pseudonyms.block(compact(there)).value() : block,
                    couple.chance().nextDouble() < SLIP ? slipped : victim,
                    suspect);
        }
    }

    private void incident(Random chance, Instant at, String place, String block, Keyed victim, Keyed suspect) {
        var incident = id(at, chance);
        line(0, incident, "GMP", at, place, block, "f", "YES", "f", "", "IMPORTED", "f", "", "5");
        party(id(at, chance), incident, victim, "VICTIM", true);
        party(id(at, chance), incident, suspect, "SUSPECT", chance.nextDouble() < SUSPECT_DESCRIBED);
        line(3, id(at, chance), incident, chance.nextDouble() < VICTIM_CALLS ? victim.phone() : null);
        if (++incidents % TELL_EVERY == 0) {
            System.err.printf("  %,d of about %,d incidents%n", incidents, history.incidentsExpected());
        }
    }

    private void party(UUID party, UUID incident, Keyed keyed, String role, boolean described) {
        line(1, party, incident, described ? keyed.person() : null, keyed.phone(), role, "3");
        if (described) {
            line(2, party, incident, keyed.names(), keyed.phone(), keyed.home());
        }
    }

    private Keyed keyed(MadeUpHistory.Person person, String home, boolean reachable) {
        var phone = reachable ? person.phone() : null;
        var names = pseudonyms.nameKeys(new Described(
                person.name(), person.born(), phone, reachable ? person.home().address() : null));
        return new Keyed(
                pseudonyms.person(person.name(), person.born()).value(),
                phone == null ? null : pseudonyms.phone(phone).value(),
                names.stream().map(NameKey::value).sorted().distinct().collect(Collectors.joining(" ")),
                home);
    }

    /** As it is heard wrong once in a while. */
    static MadeUpHistory.Person slip(MadeUpHistory.Person person, Random chance) {
        int at = 1 + chance.nextInt(3);
        return new MadeUpHistory.Person(
                person.name().substring(0, at) + person.name().substring(at + 1),
                person.born(),
                person.phone(),
                person.home());
    }

    /** In the order of time, as those of the services. */
    private static UUID id(Instant at, Random chance) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000 | chance.nextInt(0x1000), Long.MIN_VALUE | chance.nextLong() >>> 2);
    }

    private static String compact(MadeUpHistory.Home home) {
        return home.postcode().replace(" ", "");
    }

    private void line(int table, @Nullable Object... values) {
        var line = new StringBuilder();
        for (var value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : value);
        }
        try {
            into.get(table).write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
