package org.alongside.local.installation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.postgres.Databases;
import org.alongside.local.process.JavaCommand;
import org.alongside.local.process.Launch;
import org.alongside.local.process.Ports;

/**
 * How a service is started locally: small JVM, and its settings as system properties. The one place that names them.
 */
final class ServiceCommand {
    /** Start-up time and memory count here, not the last throughput. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xmx160m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Comparing a large read model with its log, as verify asks for, says nothing for minutes. */
    private static final String LONGEST_ANSWER = "30M";

    private final Installation installation;
    private final Service service;

    ServiceCommand(Installation installation, Service service) {
        this.installation = installation;
        this.service = service;
    }

    Launch launch() {
        return new Launch(
                command(),
                new Secrets(installation.secrets()).environment(service),
                installation.log(service.module()));
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(JavaCommand.java()));
        command.addAll(JVM);
        settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar", installation.program(service).resolve("quarkus-run.jar").toString()));
        return command;
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host", Ports.LOOPBACK);
        settings.put("quarkus.http.port", Integer.toString(installation.port(service)));
        settings.put("quarkus.http.idle-timeout", LONGEST_ANSWER);
        addDatabase(settings);
        settings.put("kafka.bootstrap.servers", installation.kafka().bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", installation.issuerUrl());
        settings.put("alongside.sign-in.local", "true");
        settings.put("alongside.clock.adjustable", "true");
        settings.put("alongside.service.secret", SignIns.PASSWORD);
        for (var other : Service.values()) {
            settings.put("alongside.service." + other.urlName() + ".url", installation.url(other));
        }
        return settings;
    }

    private void addDatabase(Map<String, String> settings) {
        var databases = installation.postgres().databases();
        settings.put("quarkus.datasource.username", Databases.USER);
        settings.put("quarkus.datasource.password", Databases.PASSWORD);
        settings.put("quarkus.datasource.reactive.url", databases.reactiveUrl(service.database()));
        settings.put("quarkus.datasource.jdbc.url", databases.jdbcUrl(service.database()));
    }
}
