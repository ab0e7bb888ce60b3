package org.alongside.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.alongside.local.testing.TestInfrastructure;

/**
 * Gives every {@code @QuarkusTest} of a module that has this kit on its class path a database, topics and a sign-in of
 * its own. Nothing has to be named in the test.
 */
public final class ServersForTests implements QuarkusTestResourceLifecycleManager {
    /** Where {@link TestTokens} finds the key that this test run's services trust. */
    static final String SIGNING_KEY = "alongside.test-kit.signing-key";

    private static final int KEY_BITS = 2048;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        servers(settings);
        signIn(settings, keyPair());
        return settings;
    }

    private static void servers(Map<String, String> settings) {
        var servers = TestInfrastructure.attach();
        var database = servers.createDatabase("service");
        servers.createPublishedTopics();
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", servers.bootstrapServers());
        settings.put("alongside.topics.prefix", servers.topicPrefix());
    }

    private static void signIn(Map<String, String> settings, KeyPair keys) {
        var base64 = Base64.getEncoder();
        settings.put(
                "quarkus.oidc.public-key",
                base64.encodeToString(keys.getPublic().getEncoded()));
        settings.put(SIGNING_KEY, base64.encodeToString(keys.getPrivate().getEncoded()));
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The servers are shared by the whole build and end with it. */
    @Override
    public void stop() {}
}
