package org.alongside.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A headless Chromium of this machine with one page, and everything that the page wrote to its console. */
public final class Browser implements AutoCloseable {
    private static final double LIMIT_MILLIS = 30_000;
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    /** A map is drawn by software, as there is no graphics card. */
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.@Nullable Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final List<String> written = new CopyOnWriteArrayList<>();

    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** At a desk; it remembers nothing when it is closed. */
    Browser(Path program) {
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
        context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768));
        page = opened(context.newPage());
    }

    /** On a tablet held upright; what it keeps is in this folder, and there when it is started again. */
    Browser(Path program, Path profile) {
        chromium = null;
        context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program)
                                .setArgs(ARGUMENTS)
                                .setHasTouch(true)
                                .setViewportSize(800, 1280));
        page = opened(context.pages().getFirst());
    }

    private Page opened(Page blank) {
        context.setDefaultTimeout(LIMIT_MILLIS);
        blank.onConsoleMessage(message -> written.add(message.text()));
        blank.onPageError(written::add);
        return blank;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public List<String> written() {
        return written;
    }

    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }

    /** Axe finds nothing to object to, light and dark; a picture of each is kept. */
    public void isAccessible(String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            screenshot(name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        context.close();
        if (chromium != null) {
            chromium.close();
        }
        playwright.close();
    }
}
