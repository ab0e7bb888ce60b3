package org.alongside.local.issuer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Ports;

/** Asks a local issuer for tokens of the ready sign-ins. */
public final class IssuerClient implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String issuerUrl;

    public IssuerClient(String issuerUrl) {
        this.issuerUrl = issuerUrl;
    }

    /** Address of the issuer on that port; asking needs none of the server's classes. */
    public static String url(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port + "/" + LocalIssuer.ISSUER;
    }

    /** A bearer token of that sign-in, good for a shift. */
    public String token(SignIn signIn) {
        var response = send(HttpRequest.newBuilder(URI.create(issuerUrl + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(grant(signIn)))));
        var token = ACCESS_TOKEN.matcher(response.body());
        if (response.statusCode() != 200 || !token.find()) {
            throw new LocalFailure("the issuer refused a token for " + signIn.name() + ": " + response.body());
        }
        return token.group(1);
    }

    /** Whether the issuer answers now. */
    public boolean answers() {
        try {
            return send(HttpRequest.newBuilder(URI.create(issuerUrl + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (LocalFailure notYet) {
            return false;
        }
    }

    private static Map<String, String> grant(SignIn signIn) {
        return signIn.role() == Role.SYSTEM
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        signIn.name(),
                        "client_secret",
                        SignIns.PASSWORD)
                : Map.of(
                        "grant_type", "password",
                        "client_id", "command-line",
                        "username", signIn.name(),
                        "password", SignIns.PASSWORD,
                        "scope", "openid");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException nobody) {
            throw new LocalFailure("no issuer answers at " + issuerUrl + ": is Alongside up?", nobody);
        } catch (IOException failed) {
            throw new LocalFailure("the issuer at " + issuerUrl + " does not answer: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while asking " + issuerUrl, interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
