package org.alongside.local.installation;

import java.util.List;
import java.util.Optional;
import org.alongside.local.process.JavaCommand;
import org.alongside.local.process.Launch;
import org.alongside.local.process.ProcessIdentity;

/** The processes of an installation by name: which run, starting one, forgetting one. */
final class Processes {
    static final String POSTGRESQL = "postgresql";
    static final String KAFKA = "kafka";
    static final String ISSUER = "issuer";

    private static final int ISSUER_HEAP_MEBIBYTES = 48;

    private final Installation installation;
    private final ProcessRecords records;

    Processes(Installation installation) {
        this.installation = installation;
        this.records = new ProcessRecords(installation.processRecords());
    }

    /** The process if it runs. PostgreSQL is found by its own note too, so it is never started twice on its data. */
    Optional<ProcessIdentity> running(String name) {
        return name.equals(POSTGRESQL) ? installation.postgres().running() : records.running(name);
    }

    /** Whether it was started, not stopped on purpose, and yet does not run. */
    boolean hasEndedUnasked(String name) {
        return records.find(name).isPresent() && running(name).isEmpty();
    }

    void startPostgres() {
        remember(
                POSTGRESQL,
                installation.postgres().start(),
                installation.postgres().databases().port());
    }

    ProcessIdentity launchKafka() {
        return remember(
                KAFKA, installation.kafka().launch(), installation.kafka().port());
    }

    ProcessIdentity launchIssuer() {
        var command = JavaCommand.of(
                ISSUER_HEAP_MEBIBYTES,
                "org.alongside.local.issuer.LocalIssuer",
                List.of(installation.issuerFolder().toString(), Integer.toString(installation.issuerPort())));
        return remember(ISSUER, new Launch(command, installation.log(ISSUER)).start(), installation.issuerPort());
    }

    ProcessIdentity launch(Service service) {
        var started = new ServiceCommand(installation, service).launch().start();
        return remember(service.module(), started, installation.port(service));
    }

    void forget(String name) {
        records.forget(name);
    }

    private ProcessIdentity remember(String name, ProcessIdentity process, int port) {
        records.write(new ProcessRecord(name, process, port));
        return process;
    }
}
