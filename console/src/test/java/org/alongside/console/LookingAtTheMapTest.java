package org.alongside.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.console.ToldBoard.change;
import static org.alongside.console.ToldBoard.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTheConsole.class)
class LookingAtTheMapTest {
    /** As on a machine whose graphics cannot draw it. */
    private static final String WITHOUT_GRAPHICS = "HTMLCanvasElement.prototype.getContext = () => null";

    /** A vector tile with one road, from corner to corner. */
    private static final byte[] TILE =
            HexFormat.of().parseHex("1a1a0a05726f616473120c180222080900000a804080402880207802");

    @TestHTTPResource("/")
    String address;

    ToldBoard board;

    private Screen screen;
    private Page page;
    private final List<String> tiles = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        board.up();
        screen = Screen.open(address);
        page = screen.page();
        tilesAreServed();
        screen.signIn("dispatcher-1");
        assertThat(page.getByText("dispatcher-1 (DISPATCHER)")).isVisible();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    /** As a proxy before the console would. */
    private void tilesAreServed() {
        page.route("**/tiles/**", tile -> {
            tiles.add(URI.create(tile.request().url()).getPath());
            tile.fulfill(new Route.FulfillOptions().setBodyBytes(TILE));
        });
    }

    private void toTheMap() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Map"))
                .press("Enter");
        assertThat(page.getByText("Live.")).isVisible();
    }

    private Locator listed() {
        return page.locator("[data-spot]");
    }

    private Locator picture() {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Map").setExact(true));
    }

    @Test
    void what_is_open_is_drawn_and_listed_by_urgency_and_enter_opens_it() {
        toTheMap();
        assertThat(picture()).hasAttribute("data-ready", "true");
        board.tell(change(line("3", "Grade 3", "UNKNOWN"), line("2", "Grade 2", "UNKNOWN")));
        assertThat(listed()).containsText(new String[] {"Grade 1", "Grade 2", "Grade 3", "OLD FIX: 12 min ago"});
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all"))
                .press("Enter");
        listed().first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(listed().nth(1)).hasAttribute("aria-selected", "true");
        screen.browser().isAccessible("map");
        assertThat(page.locator("[data-live-announcer] div", new Page.LocatorOptions().setHasText("selected"))
                        .locator("div")
                        .count())
                .as("a screen reader is told once, and not again with each second")
                .isLessThanOrEqualTo(1);
        assertThat(page.locator(".plane")).hasAttribute("data-still", "true");
        screen.browser().screenshot("map-dark");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/incidents/.*2$"));
    }

    @Test
    void a_map_of_this_origin_alone_is_drawn_without_a_word_in_the_browsers_log() {
        toTheMap();
        assertThat(picture()).hasAttribute("data-ready", "true");
        assertThat(page.evaluate("performance.getEntriesByType('resource').every(r => r.name.startsWith(origin))"))
                .isEqualTo(true);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(screen.browser().written())
                .as("only what the browser says of its graphics driver, and of the service that is not there")
                .allMatch(line -> line.contains("GL Driver Message") || line.contains("status of 503"));
    }

    @Test
    void what_the_installation_lays_under_it_is_read_from_this_origin_and_said_to_be_whose() {
        toTheMap();
        assertThat(page.getByText("Boundaries: made up for a test")).isVisible();
        assertThat(page.evaluate(
                        "performance.getEntriesByName(origin + '/api/map/boundaries').map(r => r.responseStatus)"))
                .isEqualTo(List.of(200));
        assertThat(page.locator(".plane")).hasAttribute("data-still", "true");
        page.waitForCondition(() -> !tiles.isEmpty());
        assertThat(tiles).allMatch(path -> path.matches("/tiles/\\d+/\\d+/\\d+\\.mvt"));
        assertThat(page.getByText("Part of the base map")).hasCount(0);
    }

    @Test
    void tiles_that_cannot_be_had_are_said_and_what_happens_is_drawn_all_the_same() {
        page.route("**/tiles/**", tile -> tile.fulfill(new Route.FulfillOptions().setStatus(503)));
        toTheMap();
        assertThat(page.getByText("Part of the base map could not be had.")).isVisible();
        assertThat(picture()).hasAttribute("data-ready", "true");
        assertThat(listed()).containsText(new String[] {"Grade 1", "R1"});
    }

    @Test
    void a_machine_that_cannot_draw_says_so_and_still_has_the_list() {
        page.addInitScript(WITHOUT_GRAPHICS);
        page.navigate(address + "map");
        assertThat(picture()).containsText("This browser cannot draw a map");
        assertThat(listed()).containsText(new String[] {"Grade 1", "R1"});
        screen.browser().isAccessible("map-not-drawn");
    }

    @Test
    void cars_that_cannot_be_read_are_said_and_until_they_are_no_unit_is_a_point() {
        toTheMap();
        assertThat(page.getByText("Cars cannot be read")).isVisible();
        assertThat(page.getByText("IDVA cars (not known)")).isVisible();
        assertThat(listed()).containsText(new String[] {"Grade 1", "shown as an area"});
    }

    @Test
    void a_map_that_is_cut_off_says_so() {
        toTheMap();
        board.down();
        assertThat(page.getByText("Not live since").first()).isVisible();
        assertThat(listed()).containsText(new String[] {"Grade 1", "R1"});
    }
}
