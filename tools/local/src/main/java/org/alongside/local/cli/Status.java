package org.alongside.local.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;
import org.alongside.local.cli.BusinessClocks.Shown;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Report;
import org.alongside.local.installation.Report.Part;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows each process as it answers now. */
@Command(
        name = "status",
        description = {
            "Show which processes run and whether they are ready, as they answer now.",
            "READY: can work. NOT_READY: runs, but says it cannot work yet. ENDED: crashed or was killed. STOPPED: not"
                    + " started, or stopped by 'down'.",
            "BUSINESS CLOCK: what the service's clock shows, how fast it runs, and how far it is behind the one"
                    + " furthest ahead."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is ready",
            "1:there is no installation, or it cannot be asked",
            "2:wrong use",
            "3:not all is ready"
        })
final class Status implements Callable<Integer> {
    private static final int NOT_READY = 3;

    @Mixin
    private Where where = new Where();

    @Option(
            names = "--json",
            description = "For scripts: services and infrastructure that run, with their addresses, and"
                    + " every process with its state, and clocks: at, speed and lagMillis of each service")
    private boolean json;

    private final Screen screen = new Screen();

    @Override
    public Integer call() {
        try (var inspection = new Inspection(where.folder().required())) {
            var report = inspection.report(where.project().services());
            var clocks = clocks(report);
            screen.say(json ? asJson(report, clocks).toPrettyString() : asTable(report, clocks));
            return report.isReady() ? 0 : NOT_READY;
        }
    }

    /** None while there is nobody to sign in at. */
    private static Map<String, Shown> clocks(Report report) {
        try (var issuer = new IssuerClient(report.installation().issuerUrl());
                var clocks = new BusinessClocks(Instant::now)) {
            return clocks.of(report.services(), issuer.token(SignIns.first(Role.OPERATOR)));
        } catch (LocalFailure nobodyToSignInAt) {
            return Map.of();
        }
    }

    static String asTable(Report report, Map<String, Shown> clocks) {
        var table = new StringBuilder(
                "%-18s %-10s %8s  %-29s %s".formatted("PROCESS", "STATE", "PID", "ADDRESS", "BUSINESS CLOCK"));
        parts(report)
                .forEach(part -> table.append("%n%-18s %-10s %8s  %-29s %s"
                        .formatted(
                                part.name(),
                                part.state(),
                                part.process().map(one -> "" + one.pid()).orElse("-"),
                                part.address(),
                                inWords(clocks.get(part.name())))));
        return table.append("%nData: ".formatted())
                .append(report.installation().data())
                .toString();
    }

    private static String inWords(@Nullable Shown clock) {
        return clock == null
                ? ""
                : "%s, %s times real time, %d ms behind"
                        .formatted(
                                clock.at().truncatedTo(ChronoUnit.SECONDS),
                                NumberFormat.getInstance(Locale.ROOT).format(clock.speed()),
                                clock.lag().toMillis());
    }

    /** Scripts read services.NAME as the address to call, so only what runs is there; the rest is in processes. */
    static ObjectNode asJson(Report report, Map<String, Shown> clocks) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("ready", report.isReady());
        whole.put("data", report.installation().data().toString());
        var services = whole.putObject("services");
        report.services().stream().filter(Part::runs).forEach(part -> services.put(part.name(), part.address()));
        var infrastructure = whole.putObject("infrastructure");
        report.infrastructure().stream()
                .filter(Part::runs)
                .forEach(part -> infrastructure.put(part.name(), part.address()));
        var shown = whole.putObject("clocks");
        clocks.forEach((service, clock) -> shown.putObject(service)
                .put("at", clock.at().toString())
                .put("speed", clock.speed())
                .put("lagMillis", clock.lag().toMillis()));
        var processes = whole.putObject("processes");
        parts(report).forEach(part -> describe(part, processes.putObject(part.name())));
        return whole;
    }

    private static void describe(Part part, ObjectNode process) {
        process.put("state", part.state().name());
        process.put("address", part.address());
        part.process().ifPresent(running -> {
            process.put("pid", running.pid());
            process.put("startedAt", running.startedAt().toString());
        });
    }

    private static Stream<Part> parts(Report report) {
        return Stream.concat(report.services().stream(), report.infrastructure().stream());
    }
}
