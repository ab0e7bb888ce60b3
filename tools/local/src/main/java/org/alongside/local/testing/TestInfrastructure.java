package org.alongside.local.testing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIn;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.kafka.Topics;
import org.alongside.local.postgres.Databases;

/**
 * The servers that all tests of one Maven run share. Every caller gets databases and a topic prefix of its own, so
 * tests do not see each other. Nobody has to stop anything: the servers end, and their data goes, when Maven ends.
 */
public final class TestInfrastructure {
    private final SharedRecord servers;
    private final String topicPrefix;

    private TestInfrastructure(SharedRecord servers) {
        this.servers = servers;
        this.topicPrefix = "t" + unique() + ".";
    }

    /**
     * Attaches to the servers of this Maven run, starting them if this is its first test to ask. Takes some seconds the
     * first time and well under one later; several processes may call it at once.
     */
    public static TestInfrastructure attach() {
        return new TestInfrastructure(SharedServers.ofThisBuild().runningOrStarted());
    }

    /**
     * Makes an empty database that no other caller has.
     *
     * @param prefix what the name starts with, for the reader of a log
     */
    public TestDatabase createDatabase(String prefix) {
        var name = prefix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_") + "_" + unique();
        new Databases(servers.postgresPort()).create(name);
        return new TestDatabase(servers.postgresPort(), name);
    }

    public String bootstrapServers() {
        return servers.bootstrapServers();
    }

    /** What to put before every topic name; ends with a dot. Another one for each attached caller. */
    public String topicPrefix() {
        return topicPrefix;
    }

    /** Makes all published topics under this caller's prefix. */
    public void createPublishedTopics() {
        createTopics(Topics.published(topicPrefix));
    }

    /** Makes topics by their full names (write the prefix before them), with the partitions of production. */
    public void createTopics(Collection<String> names) {
        try (var topics = new Topics(bootstrapServers())) {
            topics.createIfMissing(List.copyOf(names));
        }
    }

    /** For {@code quarkus.oidc.auth-server-url}: a real issuer, with the sign-ins of a local installation. */
    public String issuerUrl() {
        return servers.issuerUrl();
    }

    /** A bearer token of the first sign-in of that role. */
    public String token(Role role) {
        return token(SignIns.first(role));
    }

    /** A bearer token of one of {@link SignIns}. */
    public String token(SignIn signIn) {
        try (var issuer = new IssuerClient(issuerUrl())) {
            return issuer.token(signIn);
        }
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }
}
