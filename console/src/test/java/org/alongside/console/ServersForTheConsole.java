package org.alongside.console;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.alongside.local.issuer.LocalIssuer;

/** The local sign-in server, and a board that is told what to say. */
public final class ServersForTheConsole implements QuarkusTestResourceLifecycleManager {
    private static final String BOUNDARIES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Sampleton"},
            "geometry":{"type":"Point","coordinates":[-2.66,53.53]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
            [[[-2.7,53.5],[-2.6,53.51],[-2.59,53.54],[-2.68,53.55],[-2.7,53.5]]]}}]}""";

    private LocalIssuer issuer;
    private ToldBoard board;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            issuer = LocalIssuer.start(Files.createTempDirectory("alongside-issuer"), port);
            board = new ToldBoard();
            var settings = new HashMap<>(mapOfThisInstallation());
            settings.putAll(Map.of(
                    "quarkus.oidc.auth-server-url",
                    LocalIssuer.url(port),
                    "alongside.service.dispatch.url",
                    board.url(),
                    "alongside.service.incident.url",
                    board.url(),
                    // Nobody listens there.
                    "alongside.service.car.url",
                    "http://127.0.0.1:" + freePort(),
                    "alongside.sign-in.local",
                    "true",
                    "alongside.service.secret",
                    "alongside",
                    "quarkus.oidc.authentication.state-secret",
                    "fedcba9876543210fedcba9876543210"));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mapOfThisInstallation() throws IOException {
        var boundaries = Files.createTempFile("alongside-map", ".geojson");
        Files.writeString(boundaries, BOUNDARIES);
        return Map.of(
                "alongside.map.boundaries",
                boundaries.toString(),
                "alongside.map.tiles",
                "/tiles/{z}/{x}/{y}.mvt",
                "alongside.map.tile-layers",
                "roads",
                "alongside.map.attribution",
                "Boundaries: made up for a test");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(board, new TestInjector.MatchesType(ToldBoard.class));
    }

    @Override
    public void stop() {
        board.stop();
        issuer.close();
    }
}
