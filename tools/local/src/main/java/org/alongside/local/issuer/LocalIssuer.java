package org.alongside.local.issuer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.alongside.local.process.OwnerOnly;
import org.alongside.local.process.ServerMain;

/** The OIDC issuer inside this JVM; also the main class of its own process, with the arguments folder and port. */
public final class LocalIssuer implements AutoCloseable {
    /** Last part of the issuer's address. */
    public static final String ISSUER = "alongside";

    /** Who its tokens are for. */
    public static final String AUDIENCE = "alongside";

    private static final String SIGNATURE = "RS256";

    private final MockOAuth2Server server;

    private LocalIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** The address that services are configured with, and that stands in every token. */
    public static String url(int port) {
        return IssuerClient.url(port);
    }

    /** Starts it; keeps its signing key in the folder. */
    public static LocalIssuer start(Path directory, int port) throws IOException {
        OwnerOnly.directory(directory);
        var page = Files.writeString(directory.resolve("sign-in.html"), SignInPage.html());
        var keys = new KeyProvider(List.of(SigningKey.keptIn(directory)), SIGNATURE);
        var settings = new OAuth2Config(
                true,
                page.toString(),
                null,
                false,
                new OAuth2TokenProvider(keys),
                Set.of(new TokenRules()),
                new LoopbackHttp());
        var server = new MockOAuth2Server(settings);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new LocalIssuer(server);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    public static void main(String[] arguments) throws IOException {
        ServerMain.endOnFailure();
        start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
