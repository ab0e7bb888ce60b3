package org.alongside.local.installation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Ports;
import org.alongside.local.process.Stopwatch;

/** Brings an installation up: only what does not run yet, in the order in which one needs the other. */
public final class Startup {
    /** How long anything may take to become ready; on two busy cores five services need most of a minute. */
    static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private final Installation installation;
    private final Project project;
    private final Processes processes;
    private final Progress progress;

    public Startup(Installation installation, Project project, Progress progress) {
        this.installation = installation;
        this.project = project;
        this.processes = new Processes(installation);
        this.progress = progress;
    }

    /** Returns when everything is ready; throws, leaving the rest running, when something does not come up. */
    public void run() {
        var missing = missing();
        requireFreePorts();
        sayWhatIsNotThere();
        new Build(project, installation.log("build"), progress).run(project.toBuild(missing));
        var programs = new Programs(installation, project);
        missing.forEach(programs::refresh);
        var watch = Stopwatch.started();
        new InfrastructureStartup(installation, processes, progress).run();
        new ServicesStartup(installation, processes, progress).run(project.services());
        sayWhatIsOld(programs, missing);
        progress.say("Ready after " + watch);
    }

    private List<Service> missing() {
        return project.services().stream().filter(this::isNotRunning).toList();
    }

    private boolean isNotRunning(Service service) {
        return processes.running(service.module()).isEmpty();
    }

    private void sayWhatIsNotThere() {
        if (project.services().isEmpty()) {
            progress.say("This source tree has no services yet: only PostgreSQL, Kafka and the issuer are started");
        }
    }

    private void sayWhatIsOld(Programs programs, List<Service> justStarted) {
        project.services().stream()
                .filter(service -> !justStarted.contains(service))
                .filter(service -> !project.toBuild(List.of(service)).isEmpty() || !programs.isCurrent(service))
                .forEach(service -> progress.say(service.module()
                        + " still runs an older build; ./alongside down and up again starts the new one"));
    }

    /** Fails, with the way out, when something else listens where a process of this installation would have to. */
    public void requireFreePorts() {
        var needed = new ArrayList<Needed>();
        missing().forEach(service -> needed.add(new Needed(service.module(), installation.port(service))));
        infrastructure().filter(one -> processes.running(one.name()).isEmpty()).forEach(needed::add);
        needed.stream().filter(one -> !Ports.isFree(one.port())).findFirst().ifPresent(this::refuse);
    }

    private Stream<Needed> infrastructure() {
        return Stream.of(
                new Needed(Processes.ISSUER, installation.issuerPort()),
                new Needed(
                        Processes.POSTGRESQL,
                        installation.postgres().databases().port()),
                new Needed(Processes.KAFKA, installation.kafka().port()),
                new Needed(Processes.KAFKA, installation.kafka().controllerPort()));
    }

    private void refuse(Needed one) {
        throw new LocalFailure("port " + one.port() + ", which " + one.name() + " needs, is taken by another program."
                + " Choose other ports with --ports-from N; N to N+" + (Installation.PORTS - 1)
                + " are used, now " + installation.firstPort() + " to "
                + (installation.firstPort() + Installation.PORTS - 1));
    }

    private record Needed(String name, int port) {}
}
