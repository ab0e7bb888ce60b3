package org.alongside.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.alongside.eventsourcing.wire.Json;

/** Measures as a table for people or as JSON for scripts. */
final class Report {
    private Report() {}

    private record Measures(List<Measure> measures) {}

    static String json(List<Measure> measures) {
        try {
            return Json.mapper().writeValueAsString(new Measures(measures));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String table(List<Measure> measures) {
        var table = new StringBuilder("%-22s %9s %12s %10s %10s %8s%n"
                .formatted("measure", "in flight", "per second", "p50 ms", "p99 ms", "to raw"));
        measures.forEach(one -> table.append(row(one)));
        return table.toString();
    }

    /** A line of the table. */
    static String row(Measure one) {
        if (one.mebibytes() != null) {
            return String.format(Locale.ROOT, "%-22s %,.0f MiB%n", one.name(), one.mebibytes());
        }
        var ratio = one.ratioToRaw();
        return String.format(
                Locale.ROOT,
                "%-22s %9d %12.0f %10.2f %10.2f %8s%n",
                one.name(),
                one.inFlight(),
                one.perSecond(),
                one.p50Millis(),
                one.p99Millis(),
                ratio == null ? "-" : String.format(Locale.ROOT, "%.2f", ratio));
    }
}
