package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.SYSTEM;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.IDVA_CAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alongside.console.Screen;

/** The map and the wall of an evening that goes on, in the browser of whoever is signed in there. */
final class MapAndWall {
    private final Screen screen;
    private final Page page;
    private final PeopleOfAnEvening people;

    MapAndWall(Screen screen, PeopleOfAnEvening people) {
        this.screen = screen;
        this.page = screen.page();
        this.people = people;
    }

    /** Says where the car is, as its radio does. */
    void theCarIsSomewhere() {
        people.says(
                SYSTEM,
                DISPATCH,
                "/api/units/positions",
                "{'positions': [{'unit': '?', 'latitude': 53.5712, 'longitude': -2.6548, 'at': '?'}]}",
                car().path("unit").asText(),
                people.now());
    }

    private JsonNode car() {
        return people.sees(DISPATCHER, IDVA_CAR, "/api/cars").at("/items/0");
    }

    /** By keyboard: what is selected in the list is shown, and Enter opens it. */
    void showsOnTheMap(String call, String unit) {
        open("Map");
        var incident = listed("incident-" + call);
        assertThat(incident).containsText("Wigan");
        assertThat(listed("unit-" + unit)).containsText(Pattern.compile("fix \\d+ s ago"));
        assertThat(listed("car-" + car().path("car").asText())).containsText("shown as an area");
        assertThat(page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Map").setExact(true)))
                .hasAttribute("data-ready", "true");
        incident.press("Space");
        assertThat(incident).hasAttribute("aria-selected", "true");
        assertThat(page.locator(".plane")).hasAttribute("data-still", "true");
        screen.browser().isAccessible("map");
        assertThat(page.title() + page.url() + page.locator("body").innerHTML())
                .as("the list beside the map says no exact place")
                .doesNotContain("53.5", "Example");
        incident.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/incidents/" + call + "$"));
    }

    /** With an incident on it of which everything is known. What a screen reader is still to say of the view before is left out. */
    void givesNobodyAwayOnTheWall(String call) {
        open("Wall");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Grade 1")))
                .isVisible();
        assertThat(page.locator("[aria-labelledby=wall-legs] li").first()).isVisible();
        assertThat(page.locator("[aria-labelledby=wall-cars] li").first()).isVisible();
        assertThat(page.locator("[aria-labelledby=wall-waiting] p")).containsText("waiting");
        assertThat(page.title() + page.url() + page.locator("#app").innerHTML())
                .doesNotContainIgnoringCase(
                        "Ann Example",
                        "Example Street",
                        "shouting",
                        "neighbour",
                        "Wigan",
                        "53.5",
                        "dispatcher-1",
                        "officer-1",
                        call)
                .doesNotContainPattern("(R1|R2|IDVA)-[0-9a-f]{6}");
        screen.browser().isAccessible("wall");
    }

    private void open(String view) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(view).setExact(true))
                .press("Enter");
        assertThat(page.getByText("Live.")).isVisible();
    }

    private Locator listed(String key) {
        return page.locator("[data-spot='" + key + "']");
    }
}
