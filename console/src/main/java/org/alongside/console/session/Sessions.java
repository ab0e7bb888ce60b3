package org.alongside.console.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Keeps the tokens of who is signed in on this server; a browser holds a random number in a cookie that no script can
 * read. A console that starts again knows nobody: the sign-in server, which still does, signs them in unasked.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions implements TokenStateManager {
    /** Where the session's life in seconds stands in a request, by the OIDC extension. */
    private static final String LIFE = "session-max-age";

    private static final Duration LIFE_UNLESS_TOLD = Duration.ofHours(1);

    private final SessionShelf shelf = new SessionShelf(InstantSource.system());

    @Override
    public Uni<String> createTokenState(
            RoutingContext browser,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return Uni.createFrom().item(shelf.put(tokens, life(browser)));
    }

    private static Duration life(RoutingContext browser) {
        return browser.get(LIFE) instanceof Number seconds ? Duration.ofSeconds(seconds.longValue()) : LIFE_UNLESS_TOLD;
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext browser,
            OidcTenantConfig config,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return shelf.get(session).map(tokens -> Uni.createFrom().item(tokens)).orElseGet(() -> Uni.createFrom()
                .failure(new AuthenticationFailedException("no such session")));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext browser, OidcTenantConfig config, String session, OidcRequestContext<Void> context) {
        shelf.remove(session);
        return Uni.createFrom().voidItem();
    }
}
