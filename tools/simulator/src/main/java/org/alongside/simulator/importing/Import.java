package org.alongside.simulator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alongside.contracts.Role;
import org.alongside.local.cli.Where;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.simulator.UsageError;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.CaughtUp;
import org.alongside.simulator.simulation.run.Clocks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    @Parameters(paramLabel = "FILE.csv", description = "The export, with a line of column names first.")
    private Path file = Path.of("");

    @Option(names = "--map", required = true, paramLabel = "FILE", description = "Which column says what (YAML).")
    private Path map = Path.of("");

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows go (default: rejects/ in the installation).")
    private @Nullable Path rejects;

    @Mixin
    private Where where = new Where();

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var mapping = Mapping.read(map);
        if (!Files.isReadable(file)) {
            throw new UsageError(file + " cannot be read");
        }
        var installation = where.folder().required();
        var refused = rejectsFile(installation);
        Fates fates;
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            var api = new Api(issuer.token(SignIns.first(Role.OPERATOR)));
            fates = told(mapping, api, installation.url(Service.INCIDENT) + "/api/imports/incidents", refused);
            say("waiting until every service has seen them ...");
            new CaughtUp(api, Clocks.SERVICES.stream().map(installation::url).toList()).await();
        }
        report(fates, refused);
        return fates.isComplete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Path rejectsFile(Installation installation) {
        return rejects != null
                ? rejects
                : installation.data().resolve("rejects").resolve(file.getFileName() + ".rejects.csv");
    }

    private Fates told(Mapping mapping, Api api, String url, Path refused) throws IOException {
        try (var export = new ExportFile(file, mapping);
                var rejected = new Rejects(refused)) {
            var fates = new Fates(rejected);
            var sending = new Sending(api, url, mapping, fates);
            export.read(fates, sending::add);
            sending.send();
            return fates;
        } catch (CharConversionException otherEncoding) {
            throw new UsageError(file + " is not in UTF-8; save it as CSV in UTF-8 and import it again");
        } catch (JsonProcessingException noHeader) {
            throw new UsageError(file + " is no CSV file that begins with a line of column names");
        }
    }

    private void report(Fates fates, Path refused) {
        System.out.println(json ? fates.asJson() : fates.asText());
        if (!json) {
            System.out.println("Refused rows: " + refused);
        }
    }

    static void say(String progress) {
        System.err.println(progress);
    }
}
