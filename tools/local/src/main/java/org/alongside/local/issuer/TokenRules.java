package org.alongside.local.issuer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.alongside.contracts.Role;

/** Who gets which token: a person by password or in the browser, a service by its client credentials, nobody else. */
final class TokenRules implements OAuth2TokenCallback {
    /** A shift, so that a token in a script or a demonstration lasts. */
    private static final Duration LIFETIME = Duration.ofHours(12);

    @Override
    public String issuerId() {
        return LocalIssuer.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return bearer(request).name();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return JOSEObjectType.JWT.getType();
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(LocalIssuer.AUDIENCE);
    }

    /** In the browser the chosen sign-in's claims came with the choice, see {@link SignInPage}. */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case AuthorizationCodeGrant chosen -> Map.of();
            case RefreshTokenGrant again -> Map.of();
            default -> bearer(request).claims();
        };
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static SignIn bearer(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case ResourceOwnerPasswordCredentialsGrant person -> person(person);
            case ClientCredentialsGrant client -> service(request);
            default ->
                throw refused("this issuer gives no token for "
                        + request.getAuthorizationGrant().getType());
        };
    }

    private static SignIn person(ResourceOwnerPasswordCredentialsGrant grant) {
        return SignIns.named(grant.getUsername())
                .filter(signIn -> signIn.role() != Role.SYSTEM)
                .filter(signIn -> grant.getPassword().getValue().equals(SignIns.PASSWORD))
                .orElseThrow(() -> refused("no such sign-in, or another password"));
    }

    private static SignIn service(TokenRequest request) {
        if (request.getClientAuthentication() instanceof PlainClientSecret client
                && client.getClientSecret().getValue().equals(SignIns.PASSWORD)) {
            return SignIns.named(client.getClientID().getValue())
                    .filter(signIn -> signIn.role() == Role.SYSTEM)
                    .orElseThrow(() -> refused("no such service"));
        }
        throw refused("a service needs its client secret");
    }

    private static OAuth2Exception refused(String reason) {
        return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(reason), reason);
    }
}
