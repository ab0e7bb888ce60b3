package org.alongside.local.installation;

import java.nio.file.Path;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.kafka.KafkaServer;
import org.alongside.local.postgres.PostgresServer;
import org.alongside.local.process.Ports;

/**
 * Where everything of one Alongside is: its data folder and ten ports in a row. Several can run side by side, each with
 * a folder and ports of its own.
 *
 * @param firstPort the services' ports start here, in the order of {@link Service}; then come the issuer, PostgreSQL
 *     and Kafka
 */
public record Installation(Path data, int firstPort) {
    public static final int DEFAULT_FIRST_PORT = 8080;

    /** How many ports in a row are used. */
    public static final int PORTS = 10;

    private static final int ISSUER = 6;
    private static final int POSTGRES = 7;
    private static final int KAFKA = 8;
    private static final int KAFKA_CONTROLLER = 9;

    public int port(Service service) {
        return firstPort + service.portOffset();
    }

    /** Address of a service, without a slash at its end. */
    public String url(Service service) {
        return "http://" + Ports.LOOPBACK + ":" + port(service);
    }

    public int issuerPort() {
        return firstPort + ISSUER;
    }

    public String issuerUrl() {
        return IssuerClient.url(issuerPort());
    }

    public PostgresServer postgres() {
        return new PostgresServer(data.resolve("postgres"), firstPort + POSTGRES, log("postgresql"));
    }

    public KafkaServer kafka() {
        return new KafkaServer(data.resolve("kafka"), firstPort + KAFKA, firstPort + KAFKA_CONTROLLER, log("kafka"));
    }

    /** The log of one process. */
    public Path log(String process) {
        return data.resolve("log").resolve(process + ".log");
    }

    Path issuerFolder() {
        return data.resolve("issuer");
    }

    Path secrets() {
        return data.resolve("secret");
    }

    Path processRecords() {
        return data.resolve("run");
    }

    /** The copy of a service's program that runs, so that a build meanwhile does not pull it from under its feet. */
    Path program(Service service) {
        return data.resolve("app").resolve(service.module());
    }
}
