package org.alongside.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Path folder;
    private final int port = Ports.unused();
    private final LocalIssuer issuer;
    private final IssuerClient client = new IssuerClient(LocalIssuer.url(port));
    private final HttpClient http = HttpClient.newHttpClient();

    LocalIssuerTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.issuer = LocalIssuer.start(folder, port);
    }

    @AfterEach
    void stop() {
        client.close();
        http.close();
        issuer.close();
    }

    @Test
    void a_token_verifies_against_the_published_keys_and_carries_who_the_bearer_is() throws Exception {
        var token = SignedJWT.parse(client.token(SignIns.first(Role.DISPATCHER)));

        assertThat(verifies(token, port)).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("dispatcher-1");
        assertThat(claims.getStringListClaim("groups")).containsExactly("DISPATCHER");
        assertThat(claims.getStringClaim("agency")).isEqualTo("GMP");
        assertThat(claims.getStringClaim("force")).isEqualTo("GMP");
        assertThat(claims.getStringClaim("district")).isEqualTo("WIGAN");
        assertThat(claims.getAudience()).containsExactly("alongside");
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:" + port + "/alongside");
    }

    @Test
    void every_sign_in_gets_a_token_of_its_role() throws Exception {
        for (var signIn : SignIns.all()) {
            var claims = SignedJWT.parse(client.token(signIn)).getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo(signIn.name());
            assertThat(claims.getStringListClaim("groups"))
                    .containsExactly(signIn.role().name());
        }
    }

    @Test
    void the_discovery_document_names_the_issuer_that_stands_in_the_tokens() throws Exception {
        assertThat(get("/.well-known/openid-configuration")).contains("\"" + LocalIssuer.url(port) + "\"");
    }

    @Test
    void a_token_outlives_a_restart_of_the_issuer() throws Exception {
        var token = SignedJWT.parse(client.token(SignIns.first(Role.IDVA)));
        var secondPort = Ports.unused();

        try (var restarted = LocalIssuer.start(folder, secondPort)) {
            assertThat(restarted).isNotNull();
            assertThat(verifies(token, secondPort)).isTrue();
        }
    }

    @Test
    void the_signing_key_is_for_its_owner_only() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_stranger_gets_no_token() {
        assertThatThrownBy(() -> client.token(new SignIn("stranger", Role.DISPATCHER, "GMP")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("no such sign-in");
    }

    @Test
    void a_person_cannot_take_the_way_of_services() {
        assertThatThrownBy(() -> client.token(new SignIn("dispatcher-1", Role.SYSTEM, "GMP")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("no such service");
    }

    @Test
    void a_wrong_password_and_other_ways_to_a_token_are_refused() throws Exception {
        assertThat(post("/token", "grant_type=password&client_id=x&username=idva-1&password=wrong&scope=openid")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/token", "grant_type=client_credentials&client_id=service-case&client_secret=wrong")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(
                                "/token",
                                "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&client_id=x&client_secret=y"
                                        + "&scope=openid&assertion="
                                        + client.token(SignIns.first(Role.IDVA)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_browser_chooses_a_sign_in_and_comes_back_with_a_code_for_its_token() throws Exception {
        var request = "/authorize?response_type=code&client_id=console&scope=openid&state=s&nonce=n&redirect_uri="
                + URLEncoder.encode("http://127.0.0.1:1/back", StandardCharsets.UTF_8);
        assertThat(get(request)).contains("value=\"idva-manager-2\"");

        var back = post(request, chosen("idva-manager-2"));

        assertThat(back.statusCode()).isEqualTo(302);
        var code = first("code=([^&]+)", back.headers().firstValue("location").orElseThrow());
        var answer = post(
                "/token",
                "grant_type=authorization_code&client_id=console&client_secret=alongside&code=" + code
                        + "&redirect_uri=http://127.0.0.1:1/back");
        var token = SignedJWT.parse(first("\"access_token\" *: *\"([^\"]+)\"", answer.body()));
        assertThat(verifies(token, port)).isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("idva-manager-2");
        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("IDVA_MANAGER");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("alongside");
    }

    /** What the browser would send for that choice: the fields of its form on the page. */
    private static String chosen(String name) {
        var form = SignInPage.html()
                .lines()
                .filter(line -> line.contains("value=\"" + name + "\""))
                .findFirst()
                .orElseThrow();
        var claims = first("name=\"claims\" value=\"([^\"]+)\"", form).replace("&quot;", "\"");
        return "username=" + name + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
    }

    private static boolean verifies(SignedJWT token, int issuerPort) throws Exception {
        var published =
                JWKSet.load(URI.create(LocalIssuer.url(issuerPort) + "/jwks").toURL());
        var key = published.getKeyByKeyId(token.getHeader().getKeyID());
        return token.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private String get(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(LocalIssuer.url(port) + path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(LocalIssuer.url(port) + path))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
