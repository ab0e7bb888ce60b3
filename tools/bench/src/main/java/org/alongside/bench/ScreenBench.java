package org.alongside.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;

/**
 * What a dispatcher waits for at the screen, in a Chromium on the same machine: a stored incident until the board has
 * painted it, the board itself until a key moves in it, and scrolling in it.
 */
final class ScreenBench implements AutoCloseable {
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final String LINES = "[role=row][data-id]";
    private static final int OPEN_INCIDENTS = 500;
    private static final int FILLING_IN_FLIGHT = 16;
    private static final Duration FILLING_LIMIT = Duration.ofMinutes(5);
    private static final int LOADS = 10;
    /** Not counted: a console that has just started is not the one a dispatcher opens. */
    private static final int LOADS_BEFORE = 4;

    private static final int PAGES = 100;
    private static final double LAST_LINE_MILLIS = 5_000;
    private static final double BETWEEN_KEYS_MILLIS = 50;

    /** Notes when the first frame with a line has been painted, by this machine's clock. */
    private static final String WATCH = """
            () => {
              const painted = {};
              window.painted = painted;
              const look = (first) => {
                const fresh = [...document.querySelectorAll('[role=row][data-id]')]
                  .map((line) => line.dataset.id).filter((id) => !(id in painted));
                fresh.forEach((id) => { painted[id] = 0; });
                if (fresh.length > 0 && !first) requestAnimationFrame(() => setTimeout(() => {
                  const at = performance.timeOrigin + performance.now();
                  fresh.forEach((id) => { painted[id] = at; });
                }));
              };
              look(true);
              new MutationObserver(() => look(false)).observe(document.body,
                { subtree: true, childList: true, attributes: true, attributeFilter: ['data-id'] });
            }""";

    private static final String WATCH_TASKS = """
            () => {
              window.tasks = [0];
              window.gaps = [];
              new PerformanceObserver((list) => list.getEntries().forEach((task) => window.tasks.push(task.duration)))
                .observe({ type: 'longtask' });
              const frame = (before) => requestAnimationFrame((now) => {
                window.gaps.push(now - before);
                frame(now);
              });
              requestAnimationFrame(frame);
            }""";

    private final BenchSystem system;
    private final Asking handler;
    private final String incidents;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium;
    private final Page page;

    /** Signs a dispatcher in, beside 150 units and as many open incidents as a very bad night has. */
    ScreenBench(BenchSystem system, Path browser) {
        this.system = system;
        this.handler = system.as(Role.CALL_HANDLER);
        this.incidents = system.url(Service.INCIDENT) + "/api/incidents";
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browser)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        page = chromium.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
        new Fixes(system, 1).tell().await().atMost(FILLING_LIMIT);
        fill();
        page.navigate(system.url(Service.CONSOLE));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("dispatcher-1").setExact(true))
                .click();
        lines().waitFor();
    }

    /** The browser of this machine. */
    static Optional<Path> installed() {
        return CHROMIUM.stream().filter(Files::isExecutable).findFirst();
    }

    private void fill() {
        var now = Instant.now();
        Multi.createFrom()
                .range(0, OPEN_INCIDENTS)
                .onItem()
                .transformToUni(no -> opened(now))
                .merge(FILLING_IN_FLIGHT)
                .collect()
                .last()
                .await()
                .atMost(FILLING_LIMIT);
    }

    private Uni<String> opened(Instant receivedAt) {
        return handler.post(
                        incidents, CarBench.INCIDENT.replaceFirst("\\{", "{\"receivedAt\": \"" + receivedAt + "\", "))
                .map(answer -> answer.path("id").asText());
    }

    private Locator lines() {
        return page.locator(LINES).first();
    }

    /**
     * From an incident stored to its line painted on a board with five hundred others, so many a second. Each came in a
     * second before the one before it, so that its place is at the top, in view.
     */
    Measure changes(int perSecond, Duration length) throws SQLException {
        // Without a hand on it, which would hold its order.
        page.reload();
        lines().waitFor();
        page.evaluate(WATCH);
        var before = Instant.now().minus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        var told = new AtomicInteger();
        try (var _ = new Steadily(perSecond, () -> opened(before.minusSeconds(told.incrementAndGet())))) {
            page.waitForTimeout((double) length.toMillis());
        }
        page.waitForTimeout(LAST_LINE_MILLIS);
        var nanos = new Histogram(3);
        var stored = storedBefore(before);
        var painted = painted();
        stored.forEach((incident, at) -> {
            var shown = painted.getOrDefault(incident, 0.0);
            if (shown == 0) {
                throw new IllegalStateException("an incident never came to the board");
            }
            nanos.recordValue((long) (TimeUnit.MILLISECONDS.toNanos(1) * Math.max(0, shown - at)));
        });
        return Measure.of("board.change", nanos);
    }

    /** When each was stored, in milliseconds of this machine's clock. */
    private Map<String, Double> storedBefore(Instant receivedBefore) throws SQLException {
        var found = new HashMap<String, Double>();
        try (var connection = system.databases().connect("incident");
                var statement = connection.prepareStatement("""
                        select substr(e.stream, strpos(e.stream, '/') + 1), extract(epoch from e.logged_at) * 1000
                        from event e join incident_board b on e.stream = 'incident/' || b.incident
                        where e.version = 1 and b.received_at < ?::timestamptz""")) {
            statement.setString(1, receivedBefore.toString());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getDouble(2));
                }
            }
        }
        return found;
    }

    private Map<String, Double> painted() {
        var found = new HashMap<String, Double>();
        if (page.evaluate("() => window.painted") instanceof Map<?, ?> painted) {
            painted.forEach((incident, at) -> found.put(incident.toString(), ((Number) at).doubleValue()));
        }
        return found;
    }

    /** From asking for the page until an arrow key has moved to the second line. */
    Measure load() {
        var nanos = new Histogram(3);
        for (int i = -LOADS_BEFORE; i < LOADS; i++) {
            long begun = System.nanoTime();
            page.reload();
            lines().focus();
            page.keyboard().press("ArrowDown");
            page.waitForFunction("() => document.activeElement.matches('" + LINES + "')"
                    + " && document.activeElement !== document.querySelector('" + LINES + "')");
            if (i >= 0) {
                nanos.recordValue(System.nanoTime() - begun);
            }
        }
        return Measure.of("board.interactive", nanos);
    }

    /** From frame to frame while somebody goes through the board page by page, and the longest that it did not answer. */
    List<Measure> scroll() {
        page.evaluate(WATCH_TASKS);
        lines().focus();
        for (int i = 0; i < PAGES; i++) {
            page.keyboard().press(i < PAGES / 2 ? "PageDown" : "PageUp");
            page.waitForTimeout(BETWEEN_KEYS_MILLIS);
        }
        var frames = new Histogram(3);
        numbers("gaps").forEach(gap -> frames.recordValue((long) (gap * TimeUnit.MILLISECONDS.toNanos(1))));
        double longest =
                numbers("tasks").stream().mapToDouble(task -> task).max().orElse(0);
        return List.of(
                Measure.of("board.scroll frame", frames),
                new Measure("board.scroll longest", 1, 0, longest, longest, null));
    }

    private List<Double> numbers(String name) {
        return page.evaluate("() => window." + name) instanceof List<?> numbers
                ? numbers.stream()
                        .map(number -> ((Number) number).doubleValue())
                        .toList()
                : List.of();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
