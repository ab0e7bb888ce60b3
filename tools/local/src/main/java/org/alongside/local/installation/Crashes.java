package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.local.process.ProcessIdentity;

/** Ends processes of one installation as a power cut would, for tests and exercises, and starts them again. */
public final class Crashes {
    private final Installation installation;
    private final Processes processes;

    public Crashes(Installation installation) {
        this.installation = installation;
        this.processes = new Processes(installation);
    }

    /** The names of the processes that may be killed: the five services behind the console, the broker, the database. */
    public static List<String> names() {
        return Stream.concat(
                        Arrays.stream(Service.values())
                                .filter(service -> service != Service.CONSOLE && service != Service.COMPANION)
                                .map(Service::module),
                        Stream.of(Processes.KAFKA, Processes.POSTGRESQL))
                .toList();
    }

    /**
     * kill -9, by the process's own pid and start time.
     *
     * @return which process it was; empty when none of that name runs
     */
    public Optional<ProcessIdentity> kill(String name) {
        var running = processes.running(name);
        running.ifPresent(ProcessIdentity::kill);
        return running;
    }

    /**
     * Starts what has ended unasked, from the programs this installation ran before, and waits until all is ready.
     *
     * @throws LocalFailure when something does not come up, or somebody else starts or stops this installation just now
     */
    public void startAgain() {
        try (FileChannel _ = new InstallationFolder(installation.data()).lock()) {
            new InfrastructureStartup(installation, processes, _ -> {}).run();
            new ServicesStartup(installation, processes, _ -> {}).run(started());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Service> started() {
        return Arrays.stream(Service.values())
                .filter(service ->
                        processes.running(service.module()).isPresent() || processes.hasEndedUnasked(service.module()))
                .toList();
    }
}
