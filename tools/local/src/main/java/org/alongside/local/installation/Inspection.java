package org.alongside.local.installation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.alongside.local.installation.Report.Part;
import org.alongside.local.installation.Report.State;
import org.alongside.local.process.Ports;

/** Looks at every process of an installation now. */
public final class Inspection implements AutoCloseable {
    private final Installation installation;
    private final Processes processes;
    private final Health health;

    public Inspection(Installation installation) {
        this.installation = installation;
        this.processes = new Processes(installation);
        this.health = new Health(installation);
    }

    /** Asks all of them; services are those of the project, and any other that was started here. */
    public Report report(List<Service> ofProject) {
        var services = Arrays.stream(Service.values())
                .filter(service -> ofProject.contains(service) || wasStarted(service))
                .map(service -> part(service.module(), installation.url(service), () -> health.isReady(service)))
                .toList();
        return new Report(installation, services, infrastructure());
    }

    /** Whether any process of the installation runs, ready or not. */
    public boolean anythingRuns() {
        return allNames().anyMatch(name -> processes.running(name).isPresent());
    }

    /** The names of those that were started, were not stopped, and do not run. */
    public List<String> endedUnasked() {
        return allNames().filter(processes::hasEndedUnasked).toList();
    }

    private static Stream<String> allNames() {
        return Stream.concat(
                Arrays.stream(Service.values()).map(Service::module),
                Stream.of(Processes.POSTGRESQL, Processes.KAFKA, Processes.ISSUER));
    }

    private boolean wasStarted(Service service) {
        return processes.running(service.module()).isPresent() || processes.hasEndedUnasked(service.module());
    }

    private List<Part> infrastructure() {
        var postgres =
                Ports.LOOPBACK + ":" + installation.postgres().databases().port();
        return List.of(
                part(Processes.POSTGRESQL, postgres, health::postgresIsReady),
                part(Processes.KAFKA, installation.kafka().bootstrapServers(), health::kafkaIsReady),
                part(Processes.ISSUER, installation.issuerUrl(), health::issuerIsReady));
    }

    private Part part(String name, String address, BooleanSupplier ready) {
        var process = processes.running(name);
        if (process.isEmpty()) {
            return new Part(name, processes.hasEndedUnasked(name) ? State.ENDED : State.STOPPED, address, process);
        }
        return new Part(name, ready.getAsBoolean() ? State.READY : State.NOT_READY, address, process);
    }

    @Override
    public void close() {
        health.close();
    }
}
