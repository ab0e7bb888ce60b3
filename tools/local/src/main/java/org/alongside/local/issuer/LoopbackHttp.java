package org.alongside.local.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Serves the issuer by the JDK's own HTTP server. The library's two servers do not fit: one keeps every request it has
 * seen, the other needs a newer Netty than Quarkus has.
 */
final class LoopbackHttp implements OAuth2HttpServer {
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    @Override
    public OAuth2HttpServer start(
            InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        try {
            var started = HttpServer.create(new InetSocketAddress(address, port), 0);
            started.setExecutor(executor);
            started.createContext("/", exchange -> answer(exchange, handler));
            started.start();
            server = started;
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException("port " + port, failed);
        }
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(InetAddress.getLoopbackAddress(), port, handler);
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(0, handler);
    }

    private static void answer(HttpExchange exchange, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try (exchange) {
            var response = handler.invoke(request(exchange));
            var body = bytes(response);
            response.getHeaders().toMultimap().forEach((name, values) -> exchange.getResponseHeaders()
                    .put(name, values));
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        var headers = new Headers.Builder();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.addUnsafeNonAscii(name, value)));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url(exchange), body);
    }

    private static HttpUrl url(HttpExchange exchange) {
        return HttpUrl.get("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
    }

    private static byte[] bytes(OAuth2HttpResponse response) {
        if (response.getBytesBody() != null) {
            return response.getBytesBody();
        }
        return response.getBody() == null ? new byte[0] : response.getBody().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public OAuth2HttpServer stop() {
        running().stop(0);
        executor.close();
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return running().getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        return HttpUrl.get("http://127.0.0.1:" + port()).resolve(path);
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }

    private HttpServer running() {
        if (server == null) {
            throw new IllegalStateException("the issuer has not been started");
        }
        return server;
    }
}
