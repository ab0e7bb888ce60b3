package org.alongside.analytics.repeat;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.analytics.incidents.Words;
import org.alongside.analytics.people.Identities;
import org.jspecify.annotations.Nullable;

/** Reads the eligible incidents with the people and places known now. */
@Singleton
public class RepeatDemand {
    /** Eligible: confirmed, received, no error, and neither the second log of an event nor an update to one. */
    private static final String ELIGIBLE = """
            select incident, received_at, links, people, victims, suspects, place_precision, place_key, block_key,
              multi_occupancy
            from incident_fact
            where da_confirmed = 'YES' and received_at is not null and not created_in_error
              and links !~ '(DUPLICATE_OF|UPDATE_TO)='
              and ($1::text is null or force = $1) and ($2::text is null or district = $2)
            """;

    private static final String LATEST = "select max(received_at) from incident_fact"
            + " where ($1::text is null or force = $1) and ($2::text is null or district = $2)";

    private final Pool pool;

    RepeatDemand(Pool pool) {
        this.pool = pool;
    }

    /** Which incidents: all where a part is null. */
    public record Population(
            @Nullable String force, @Nullable String district) {
        private Tuple parameters() {
            return Tuple.of(force, district);
        }

        /** In words. */
        public String inWords() {
            return "confirmed domestic abuse; no duplicates, updates or errors"
                    + (force == null ? "" : "; force " + force)
                    + (district == null ? "" : "; district " + district);
        }
    }

    /** The eligible incidents with their keys of one kind. */
    public Uni<List<Episode>> episodes(RepeatKey key, Population population) {
        return identities().chain(people -> pool.preparedQuery(ELIGIBLE)
                .execute(population.parameters())
                .map(rows -> {
                    rows.forEach(row -> pseudonyms(row.getString("people")).forEach(people::join));
                    var episodes = new ArrayList<Episode>(rows.size());
                    rows.forEach(row -> episodes.add(episode(row, key, people)));
                    return episodes;
                }));
    }

    /** When the latest incident of the population was received: as far as its data can be known to go. */
    public Uni<@Nullable Instant> latestReceived(Population population) {
        return pool.preparedQuery(LATEST).execute(population.parameters()).map(rows -> {
            var latest = rows.iterator().next().getOffsetDateTime(0);
            return latest == null ? null : latest.toInstant();
        });
    }

    private Uni<Identities> identities() {
        return pool.query("select one, other from person_match").execute().map(rows -> {
            var identities = new Identities();
            rows.forEach(row -> identities.join(row.getString(0), row.getString(1)));
            return identities;
        });
    }

    private static Episode episode(Row row, RepeatKey key, Identities people) {
        return new Episode(
                row.getUUID("incident"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getString("links").contains("CONTINUATION_OF="),
                RepeatKeys.of(
                        key,
                        persons(row.getString("victims"), people),
                        persons(row.getString("suspects"), people),
                        address(row),
                        row.getString("block_key")));
    }

    private static Map<String, String> pseudonyms(String people) {
        var pseudonyms = new HashMap<String, String>();
        for (var word : Words.of(people)) {
            int split = word.indexOf('=');
            pseudonyms.put(word.substring(0, split), word.substring(split + 1));
        }
        return pseudonyms;
    }

    private static Collection<String> persons(String parties, Identities people) {
        return Words.of(parties).stream().map(people::personOf).toList();
    }

    /** An address that joins strangers is no key: several households and no flat. */
    private static @Nullable String address(Row row) {
        var precision = row.getString("place_precision");
        boolean exact = "FLAT".equals(precision) || ("ADDRESS".equals(precision) && !row.getBoolean("multi_occupancy"));
        return exact ? row.getString("place_key") : null;
    }
}
