package org.alongside.service.signin;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Stops a service that others could reach from trusting a sign-in that anybody could make. */
@ApplicationScoped
class StartUpGuard {
    private static final Logger LOG = Logger.getLogger(StartUpGuard.class);

    private final Settings settings;

    StartUpGuard(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> fixedKey,
            @ConfigProperty(name = "alongside.sign-in.local", defaultValue = "false") boolean local) {
        this.settings = new Settings(host, issuer, fixedKey.isPresent(), local);
    }

    /**
     * What decides whether a service may start.
     *
     * @param host address it listens on
     * @param issuer address of the sign-in server
     * @param fixedKey tokens are checked by a key from the configuration, as in tests
     * @param local sign-ins are the ready-made ones of a local installation
     */
    record Settings(String host, Optional<String> issuer, boolean fixedKey, boolean local) {}

    void started(@Observes @Priority(1) StartupEvent event) {
        refusal(settings).ifPresent(reason -> {
            LOG.fatal(reason);
            throw new IllegalStateException(reason);
        });
    }

    /** Why a service with these settings must not start; empty when it may. */
    static Optional<String> refusal(Settings settings) {
        if (settings.issuer().isEmpty() && !settings.fixedKey()) {
            return Optional.of("quarkus.oidc.auth-server-url is not set: nobody could sign in.");
        }
        if (isLoopback(settings.host())) {
            return Optional.empty();
        }
        return refusalInTheOpen(settings)
                .map(reason -> reason + " while quarkus.http.host=" + settings.host() + " is reachable by others."
                        + " Listen on 127.0.0.1, or use a sign-in server of your own over https.");
    }

    private static Optional<String> refusalInTheOpen(Settings settings) {
        if (settings.local()) {
            return Optional.of("alongside.sign-in.local=true");
        }
        if (settings.fixedKey()) {
            return Optional.of("quarkus.oidc.public-key is set");
        }
        return settings.issuer()
                .map(URI::create)
                .filter(issuer ->
                        !"https".equalsIgnoreCase(issuer.getScheme()) || isLoopback(String.valueOf(issuer.getHost())))
                .map(_ -> "quarkus.oidc.auth-server-url is on loopback or not https");
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.matches("\\[?::1]?");
    }
}
