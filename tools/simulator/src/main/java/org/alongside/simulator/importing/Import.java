package org.alongside.simulator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.contracts.Role;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.simulator.UsageError;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.Api.Answer;
import org.alongside.simulator.client.CaughtUp;
import org.alongside.simulator.simulation.run.Clocks;
import org.alongside.simulator.simulation.run.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./alongside import}: a control room's export, row by row, through the public API. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a CSV export of incidents in as closed history, seen by every service, starting nothing.",
            "A row that is wrong is written to the rejects file with its line and reason, and keeps no other out.",
            "Importing the same file again changes nothing.",
            "Fails when a quote that is not closed took lines with it: those are named, and mended they come in.",
            "Example: ./alongside import export.csv --map tools/import/chicago-2012.yaml"
        })
public final class Import implements Callable<Integer> {
    /** Rows of one request; incident-service takes no more. */
    private static final int BATCH = 200;

    private static final int UNAVAILABLE = 503;

    @Parameters(paramLabel = "FILE.csv", description = "The export, with a line of column names first.")
    private Path file = Path.of("");

    @Option(names = "--map", required = true, paramLabel = "FILE", description = "Which column says what (YAML).")
    private Path map = Path.of("");

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows go (default: rejects/ in the installation).")
    private @Nullable Path rejects;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the installation (default: .alongside in the project).")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    private final Map<String, Integer> refusals = new TreeMap<>();
    private int accepted;
    private int unchanged;
    private int rows;
    private long linesLost;

    private record Line(long number, ExportRow row) {}

    private record Batch(String source, String force, List<ExportRow> rows) {}

    @Override
    public Integer call() throws IOException {
        var mapping = Mapping.read(map);
        if (!Files.isReadable(file)) {
            throw new UsageError(file + " cannot be read");
        }
        var installation = new InstallationFolder(dataFolder()).required();
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            var api = new Api(issuer.token(SignIns.first(Role.OPERATOR)));
            told(mapping, api, installation.url(Service.INCIDENT) + "/api/imports/incidents");
            say("waiting until every service has seen them ...");
            new CaughtUp(api, Clocks.SERVICES.stream().map(installation::url).toList()).await();
        }
        report();
        return linesLost == 0 ? 0 : CommandLine.ExitCode.SOFTWARE;
    }

    private Path dataFolder() {
        return data != null
                ? data
                : Path.of(System.getenv().getOrDefault("ALONGSIDE_HOME", "")).resolve(".alongside");
    }

    private void told(Mapping mapping, Api api, String url) throws IOException {
        try {
            run(mapping, api, url);
        } catch (CharConversionException otherEncoding) {
            throw new UsageError(file + " is not in UTF-8; save it as CSV in UTF-8 and import it again");
        } catch (JsonProcessingException noHeader) {
            throw new UsageError(file + " is no CSV file that begins with a line of column names");
        }
    }

    private void run(Mapping mapping, Api api, String url) throws IOException {
        var reader = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (MappingIterator<Map<String, String>> lines = reader.readValues(file.toFile());
                var rejected = new Rejects(rejectsFile())) {
            requireColumns(lines, mapping);
            var batch = new ArrayList<Line>();
            while (lines.hasNextValue()) {
                read(lines, mapping, batch, rejected);
                if (batch.size() == BATCH) {
                    send(batch, mapping, api, url, rejected);
                }
            }
            send(batch, mapping, api, url, rejected);
        }
    }

    private static void requireColumns(MappingIterator<Map<String, String>> lines, Mapping mapping) throws IOException {
        lines.hasNextValue();
        var schema = (CsvSchema) lines.getParserSchema();
        for (var column : mapping.columns()) {
            if (schema.column(column) == null) {
                throw new UsageError("the export has no column " + column + ", which the mapping names");
            }
        }
    }

    private void read(MappingIterator<Map<String, String>> lines, Mapping mapping, List<Line> batch, Rejects rejected)
            throws IOException {
        rows++;
        long line = lineOf(lines);
        try {
            batch.add(new Line(line, ExportRow.of(lines.nextValue(), mapping)));
        } catch (ExportRow.Unreadable wrong) {
            refuse(line, "UNREADABLE", wrong.getMessage(), rejected);
        } catch (JsonProcessingException broken) {
            if (broken.getCause() instanceof CharConversionException otherEncoding) {
                throw otherEncoding;
            }
            broken(line, lineOf(lines), rejected);
        }
    }

    private static long lineOf(MappingIterator<?> lines) {
        return lines.getCurrentLocation().getLineNr();
    }

    private void broken(long first, long end, Rejects rejected) throws IOException {
        if (end == first) {
            refuse(first, "UNREADABLE", "the line has more fields than there are columns, or a broken quote", rejected);
            return;
        }
        long last = Math.min(end, linesInFile());
        linesLost += last - first + 1;
        refuse(first, "UNREADABLE", "lines " + first + " to " + last + ": a quote is not closed", rejected);
        say("lines " + first + " to " + last
                + " did not come in: a quote there is not closed. Mend it and import the file"
                + " again; what is in already stays as it is");
    }

    private long linesInFile() throws IOException {
        try (var all = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return all.count();
        }
    }

    private void refuse(long line, String code, @Nullable String reason, Rejects rejected) {
        refusals.merge(code, 1, Integer::sum);
        rejected.add(line, code, String.valueOf(reason));
    }

    private void send(List<Line> batch, Mapping mapping, Api api, String url, Rejects rejected) {
        if (batch.isEmpty()) {
            return;
        }
        var body = new Batch(
                mapping.source(), mapping.force(), batch.stream().map(Line::row).toList());
        var answer = answered(api, new Api.Command(url, body, UUID.randomUUID().toString(), null));
        accepted += answer.path("accepted").asInt();
        unchanged += answer.path("unchanged").asInt();
        answer.path("rows").forEach(row -> refused(row, batch, rejected));
        batch.clear();
        say(rows + " rows read, " + accepted + " accepted");
    }

    /** Sent again under the same key until there is an answer: a service may be starting. */
    private static JsonNode answered(Api api, Api.Command command) {
        var answer = new Patience(Import::say)
                .until("incident-service to answer", Patience.LIMIT, () -> once(api, command))
                .orElseThrow(() -> new UsageError(command.url() + " did not answer in time; see ./alongside status"));
        if (!answer.isSuccess()) {
            throw new UsageError(command.url() + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private static Optional<Answer> once(Api api, Api.Command command) {
        try {
            return Optional.of(api.post(command)).filter(answer -> answer.status() != UNAVAILABLE);
        } catch (Api.Unanswered nobody) {
            return Optional.empty();
        }
    }

    private void refused(JsonNode row, List<Line> batch, Rejects rejected) {
        if (row.path("fate").asText().equals("REFUSED")) {
            refuse(
                    batch.get(row.path("row").asInt()).number(),
                    row.path("code").asText(),
                    row.path("detail").asText(),
                    rejected);
        }
    }

    private Path rejectsFile() {
        return rejects != null ? rejects : dataFolder().resolve("rejects").resolve(file.getFileName() + ".rejects.csv");
    }

    private void report() {
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        if (json) {
            System.out.println("{\"rows\":" + rows + ",\"accepted\":" + accepted + ",\"unchanged\":" + unchanged
                    + ",\"refused\":" + refused + "}");
        } else {
            System.out.println(rows + " rows: " + accepted + " accepted, " + unchanged + " unchanged, " + refused
                    + " refused " + refusals);
            System.out.println("Refused rows: " + rejectsFile());
        }
    }

    private static void say(String progress) {
        System.err.println(progress);
    }
}
