package org.alongside.simulator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.simulator.UsageError;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.Api.Answer;
import org.alongside.simulator.importing.ExportFile.Line;
import org.alongside.simulator.simulation.run.Patience;

/** Rows on their way to incident-service, many in a request. */
final class Sending {
    /** Rows of one request; incident-service takes no more. */
    private static final int BATCH = 200;

    private static final int UNAVAILABLE = 503;

    private final Api api;
    private final String url;
    private final Mapping mapping;
    private final Fates fates;
    private final List<Line> batch = new ArrayList<>();

    private record Batch(String source, String force, List<ExportRow> rows) {}

    Sending(Api api, String url, Mapping mapping, Fates fates) {
        this.api = api;
        this.url = url;
        this.mapping = mapping;
        this.fates = fates;
    }

    void add(Line line) {
        batch.add(line);
        if (batch.size() == BATCH) {
            send();
        }
    }

    /** What was added since the last full request. */
    void send() {
        if (batch.isEmpty()) {
            return;
        }
        var rows = batch.stream().map(Line::row).toList();
        var answer = answered(new Api.Command(
                url,
                new Batch(mapping.source(), mapping.force(), rows),
                UUID.randomUUID().toString(),
                null));
        fates.answered(answer.path("accepted").asInt(), answer.path("unchanged").asInt());
        answer.path("rows").forEach(this::refused);
        batch.clear();
        Import.say(fates.progress());
    }

    /** Sent again under the same key until there is an answer: a service may be starting. */
    private JsonNode answered(Api.Command command) {
        var answer = new Patience(Import::say)
                .until("incident-service to answer", Patience.LIMIT, () -> once(command))
                .orElseThrow(() -> new UsageError(url + " did not answer in time; see ./alongside status"));
        if (!answer.isSuccess()) {
            throw new UsageError(url + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private Optional<Answer> once(Api.Command command) {
        try {
            return Optional.of(api.post(command)).filter(answer -> answer.status() != UNAVAILABLE);
        } catch (Api.Unanswered nobody) {
            return Optional.empty();
        }
    }

    private void refused(JsonNode row) {
        if (row.path("fate").asText().equals("REFUSED")) {
            var line = batch.get(row.path("row").asInt()).number();
            fates.refused(line, row.path("code").asText(), row.path("detail").asText());
        }
    }
}
