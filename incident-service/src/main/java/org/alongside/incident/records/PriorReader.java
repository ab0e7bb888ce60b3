package org.alongside.incident.records;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** Finds earlier incidents by the keys of places, people and telephones. */
@ApplicationScoped
public class PriorReader {
    private static final String PERSONS =
            SamePerson.with("select party from incident_party where person_key = any($1)");

    /** People and telephones; what they were in is a few hundred at most. */
    private static final String MET = """
            select incident, 'SAME_VICTIM' as basis from incident_party
              where party = any(array(select party from person)) and ' ' || roles || ' ' like '% VICTIM %'
            union select incident, 'SAME_SUSPECT' from incident_party
              where party = any(array(select party from person)) and ' ' || roles || ' ' like '% SUSPECT %'
            union select incident, 'SAME_PHONE' from incident_party where phone_key = any($2)
            union select incident, 'SAME_PHONE' from incident_contact where phone_key = any($2)
            """;

    private static final String MINE = " (not h.restricted or $6 = any(string_to_array(h.allowed, E'\\n'))) ";

    private static final String ASKED = " h.received_at < $7 and h.incident is distinct from $8"
            + " and (h.force = $5 or $5 is null) and" + MINE
            + "and ($9::timestamptz is null or (h.received_at, h.incident) < ($9::timestamptz, $10::uuid)) ";

    private static final String NEWEST = "order by h.received_at desc, h.incident desc limit $11";

    /**
     * A hostel has thousands of incidents. Of a place only as many are read as are asked for: whatever is among the
     * newest of all is among the newest of each way in which it can be found, so none of its bases is missed.
     */
    private static final String FIND = PERSONS + ", hit as (" + MET
            + "union (select h.incident, 'SAME_ADDRESS' from incident_history h where h.place_key = $3 and" + ASKED
            + NEWEST + ") union (select h.incident, 'SAME_BLOCK' from incident_history h where h.block_key = $4 and"
            + ASKED + NEWEST + "))"
            + """
            , found as (select incident, array_agg(basis order by basis) as bases from hit group by incident)
            select h.incident, h.force, h.received_at, f.bases, h.da_confirmed, h.multi_occupancy,
              h.leaves_count_by = '' and not h.created_in_error, h.origin, h.restricted, h.allowed
            from incident_history h join found f using (incident) where""" + ASKED + NEWEST;

    /** In the same block, at other addresses: their number alone says something. */
    private static final String IN_BLOCK = """
            select count(*) from (select from incident_history h
              where h.block_key = $1 and h.place_key is distinct from $2 and h.received_at >= $3 and h.received_at < $4
                and (h.force = $5 or $5 is null) and (not h.restricted or $6 = any(string_to_array(h.allowed, E'\\n')))
                and h.leaves_count_by = '' and not h.created_in_error
              limit 1000) counted""";

    /** A block joins strangers, so it is no look at anybody. */
    private static final String CLOSED = PERSONS + ", met as (" + MET + ")" + """
            select h.incident from incident_history h
            where h.restricted and (h.place_key = $3 or h.incident = any(array(select incident from met)))
              and (h.force = $4 or $4 is null) and not $5 = any(string_to_array(h.allowed, E'\\n'))
            limit 20""";

    private static final String MARAC = PERSONS + """
            select exists (select from incident_marac m where m.referred_at > $2 and m.referred_at <= $3
              and (m.person_key = any($1) or m.victim = any(array(select party from person)))
              and not exists (select from incident_party v join incident_history h using (incident)
                where v.party = m.victim and h.restricted and not $4 = any(string_to_array(h.allowed, E'\\n'))))""";

    private static final String VICTIMS = PERSONS + """
            select count(distinct v.person_key)::int from incident_party s
              join incident_party v on v.incident = s.incident and v.party <> s.party
              join incident_history h on h.incident = s.incident
            where s.party = any(array(select party from person))
              and ' ' || s.roles || ' ' like '% SUSPECT %' and ' ' || v.roles || ' ' like '% VICTIM %'
              and h.received_at < $2 and (h.force = $3 or $3 is null)
              and (not h.restricted or $4 = any(string_to_array(h.allowed, E'\\n')))""";

    /** Open incidents that share a person, a telephone or the very address; a block joins strangers. */
    private static final String OPEN_BESIDE = PERSONS + ", met as (" + MET + ")" + """
            select b.incident from incident_board b
            where b.open and b.force = $4 and b.incident is distinct from $5::uuid
              and b.incident = any(array(select incident from met
                union select incident from incident_history where place_key = $3))
            limit 50""";

    /** Reader who is on no list. */
    static final String NOBODY = "";

    private final Pool pool;

    PriorReader(Pool pool) {
        this.pool = pool;
    }

    /** What is looked for. */
    public record Keys(@Nullable String place, @Nullable String block, List<String> persons, List<String> phones) {}

    /**
     * Who asks, and for what.
     *
     * @param force whose records, or null for all
     */
    public record Search(
            Keys keys,
            Instant before,
            @Nullable UUID incident,
            @Nullable String force,
            String person) {
        /** The same without the block, which joins strangers. */
        public Search withoutBlock() {
            return new Search(
                    new Keys(keys.place(), null, keys.persons(), keys.phones()), before, incident, force, person);
        }
    }

    /** Newest first, after the place that the last page ended at. */
    public Uni<List<PriorRecord>> find(
            Search search, @Nullable Instant afterReceived, @Nullable UUID afterIncident, int limit) {
        var tuple = keys(search)
                .addOffsetDateTime(utc(search.before()))
                .addUUID(search.incident())
                .addOffsetDateTime(afterReceived == null ? null : utc(afterReceived))
                .addUUID(afterIncident)
                .addInteger(limit);
        return pool.preparedQuery(FIND).execute(tuple).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(PriorReader::record)
                .toList());
    }

    /** How many incidents there were elsewhere in the block in the year before; at most a thousand are counted. */
    public Uni<Integer> inTheBlockInTheYearBefore(Search search) {
        return search.keys().block() == null
                ? Uni.createFrom().item(0)
                : pool.preparedQuery(IN_BLOCK)
                        .execute(Tuple.of(
                                search.keys().block(),
                                search.keys().place(),
                                utc(search.before().minus(PriorSummary.YEAR)),
                                utc(search.before()),
                                search.force(),
                                search.person()))
                        .map(rows -> Math.toIntExact(rows.iterator().next().getLong(0)));
    }

    /** Restricted incidents that the search would find, were they not closed to whoever asks. */
    public Uni<List<UUID>> closed(Search search) {
        var tuple = Tuple.of(
                persons(search),
                search.keys().phones().toArray(String[]::new),
                search.keys().place(),
                search.force(),
                search.person());
        return pool.preparedQuery(CLOSED).execute(tuple).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList());
    }

    /** Other open incidents in the same force that concern the same people, telephones or address. */
    Uni<List<UUID>> openBeside(Search search) {
        var keys = search.keys();
        var tuple = Tuple.tuple()
                .addArrayOfString(persons(search))
                .addArrayOfString(keys.phones().toArray(String[]::new))
                .addString(keys.place())
                .addString(search.force())
                .addUUID(search.incident());
        return pool.preparedQuery(OPEN_BESIDE).execute(tuple).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toList());
    }

    /** Whether somebody looked for was referred to MARAC in the year before. */
    public Uni<Boolean> maracInTheYearBefore(Search search) {
        return pool.preparedQuery(MARAC)
                .execute(Tuple.of(
                        persons(search),
                        utc(search.before().minus(PriorSummary.YEAR)),
                        utc(search.before()),
                        search.person()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** How many different victims those looked for were suspected of harming; only who is known by name counts. */
    public Uni<Integer> victimsSuspectedOf(Search search) {
        return pool.preparedQuery(VICTIMS)
                .execute(Tuple.tuple()
                        .addArrayOfString(persons(search))
                        .addOffsetDateTime(utc(search.before()))
                        .addString(search.force())
                        .addString(search.person()))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static Tuple keys(Search search) {
        return Tuple.tuple()
                .addArrayOfString(persons(search))
                .addArrayOfString(search.keys().phones().toArray(String[]::new))
                .addString(search.keys().place())
                .addString(search.keys().block())
                .addString(search.force())
                .addString(search.person());
    }

    private static String[] persons(Search search) {
        return search.keys().persons().toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static PriorRecord record(Row row) {
        return new PriorRecord(
                row.getUUID(0).toString(),
                row.getString(1),
                row.getOffsetDateTime(2).toInstant(),
                Arrays.stream(row.getArrayOfStrings(3)).map(PriorBasis::valueOf).toList(),
                FlagValue.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getBoolean(6),
                Origin.valueOf(row.getString(7)),
                row.getBoolean(8) ? Set.of(row.getString(9).split("\n", -1)) : null);
    }
}
