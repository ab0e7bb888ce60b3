package org.alongside.analytics.reading;

import io.vertx.mutiny.sqlclient.Row;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.analytics.facts.CaseFile;
import org.alongside.analytics.facts.Contact;
import org.alongside.analytics.facts.Dealings;
import org.alongside.analytics.facts.Duty;
import org.alongside.analytics.facts.Earliest;
import org.alongside.analytics.facts.Grading;
import org.alongside.analytics.facts.Incidents;
import org.alongside.analytics.facts.Job;
import org.alongside.analytics.facts.Log;
import org.alongside.analytics.facts.Position;
import org.alongside.analytics.facts.SafeTimes;
import org.alongside.analytics.facts.Source;
import org.alongside.analytics.facts.Talk;
import org.alongside.analytics.facts.Words;
import org.alongside.analytics.people.Identities;
import org.alongside.contracts.Origin;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Rows of the views as facts. */
final class Told {
    private Told() {}

    static Incidents incidents(Stream<Row> logs, List<Job> jobs, Stream<Row> matches) {
        var people = new Identities();
        matches.forEach(row -> {
            if (row.getBoolean("parted")) {
                people.part(row.getString("one"), row.getString("other"));
                pairs(row.getString("other_people")).forEach(people::carries);
            } else {
                people.join(row.getString("one"), row.getString("other"));
            }
        });
        return new Incidents(logs.map(Told::log).toList(), jobs, people);
    }

    static Source source(Row row) {
        return new Source(Origin.valueOf(row.getString("origin")), row.getString("force"));
    }

    static Instant dataEnd(Row row) {
        return row.getOffsetDateTime("data_end").toInstant();
    }

    private static Log log(Row row) {
        return new Log(
                row.getUUID("incident"),
                source(row),
                row.getString("district"),
                moment(row, "received_at"),
                moment(row, "call_answered_at"),
                FlagValue.valueOf(row.getString("da_suspected_at_creation")),
                FlagValue.valueOf(row.getString("da_confirmed")),
                row.getBoolean("created_in_error"),
                new Log.PlaceKeys(address(row), row.getString("block_key")),
                pairs(row.getString("people")),
                Words.of(row.getString("victims")),
                Words.of(row.getString("suspects")),
                Words.of(row.getString("links")),
                Words.of(row.getString("gradings")).stream().map(Grading::parse).toList(),
                moment(row, "assigned_at"),
                moment(row, "at_scene_at"),
                row.getBoolean("arrested"),
                FlagValue.valueOf(row.getString("suspect_on_scene")),
                orNull(CrimeDecision.class, row.getString("crime")),
                Words.of(row.getString("crime_references")).stream()
                        .map(reference -> URLDecoder.decode(reference, StandardCharsets.UTF_8))
                        .toList(),
                new SafeTimes(Words.of(row.getString("scene_safety"))),
                row.getBoolean("car_considered"),
                row.getBoolean("car_eligible"));
    }

    /** An address that joins strangers is no key: several households and no flat. */
    private static @Nullable String address(Row row) {
        var precision = row.getString("place_precision");
        boolean exact = "FLAT".equals(precision) || ("ADDRESS".equals(precision) && !row.getBoolean("multi_occupancy"));
        return exact ? row.getString("place_key") : null;
    }

    private static Map<String, String> pairs(String people) {
        var pairs = new HashMap<String, String>();
        for (var word : Words.of(people)) {
            int split = word.indexOf('=');
            pairs.put(word.substring(0, split), word.substring(split + 1));
        }
        return pairs;
    }

    static Job job(Row row) {
        return new Job(
                row.getUUID("incident"),
                orNull(DeploymentMode.class, row.getString("mode")),
                row.getBoolean("accepted"),
                orNull(RefusalCode.class, row.getString("refusal")),
                moment(row, "staged_at"),
                moment(row, "attended_at"));
    }

    static Contact contact(Row row) {
        var byCar = moment(row, "car_contact_at");
        return new Contact(
                row.getUUID("incident"),
                row.getString("victim"),
                new Dealings(
                        byCar,
                        Earliest.of(byCar, moment(row, "met_at")),
                        moment(row, "car_in_person_at"),
                        row.getBoolean("offered"),
                        row.getBoolean("accepted"),
                        row.getBoolean("declined")));
    }

    static CaseFile file(Row row) {
        return new CaseFile(
                row.getUUID("file"),
                row.getUUID("duplicate_of"),
                row.getUUID("incident"),
                row.getString("victim"),
                Words.of(row.getString("talks")).stream().map(Talk::parse).toList(),
                Dealings.NONE,
                moment(row, "referred_at"),
                moment(row, "consented_at"),
                Words.of(row.getString("sessions")).stream().map(Instant::parse).toList(),
                moment(row, "marac_referred_at"),
                Words.of(row.getString("positions")).stream()
                        .map(Position::parse)
                        .sorted(Comparator.comparing(Position::askedAt))
                        .toList());
    }

    static Duty duty(Row row) {
        return new Duty(
                row.getString("area"),
                DutyKind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("duty_from").toInstant(),
                row.getOffsetDateTime("duty_until").toInstant(),
                List.copyOf(Words.of(row.getString("crew"))));
    }

    private static @Nullable Instant moment(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E orNull(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
