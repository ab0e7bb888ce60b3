package org.alongside.console;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Stops a console that others could reach from trusting a sign-in that anybody could make, as every service does. */
@ApplicationScoped
class StartUpGuard {
    private static final Logger LOG = Logger.getLogger(StartUpGuard.class);

    private final String host;
    private final String issuer;
    private final boolean local;

    StartUpGuard(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "alongside.sign-in.local") boolean local) {
        this.host = host;
        this.issuer = issuer;
        this.local = local;
    }

    void started(@Observes StartupEvent event) {
        refusal(host, issuer, local).ifPresent(reason -> {
            LOG.fatal(reason);
            throw new IllegalStateException(reason);
        });
    }

    /** Why a console with these settings must not start; empty when it may. */
    static Optional<String> refusal(String host, String issuer, boolean local) {
        var server = URI.create(issuer);
        boolean proper = "https".equalsIgnoreCase(server.getScheme()) && !isLoopback(String.valueOf(server.getHost()));
        return isLoopback(host) || (proper && !local)
                ? Optional.empty()
                : Optional.of(
                        "The sign-in server is a local one or not https, while quarkus.http.host=" + host
                                + " is reachable by others. Listen on 127.0.0.1, or use a sign-in server of your own over https.");
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.matches("\\[?::1]?");
    }
}
