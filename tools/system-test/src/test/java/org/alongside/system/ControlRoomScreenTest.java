package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.CONTROL_ROOM_SUPERVISOR;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.local.installation.Service.CONSOLE;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.alongside.console.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a control room does on screen, in a real browser and by keyboard, while the incidents go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlRoomScreenTest {
    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;
    private Screen screen;
    private Page page;

    ControlRoomScreenTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void anEveningBegins() {
        system.up();
        people.eveningBegins();
        room.comesOnDuty();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @BeforeEach
    void signIn() {
        screen = Screen.open(system.installation().url(CONSOLE));
        page = screen.page();
        screen.signIn("dispatcher-1");
        assertThat(page.getByText("dispatcher-1 (DISPATCHER)")).isVisible();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    private void opensFromTheBoard(String call) {
        var line = page.locator("[role=row][data-id='" + call + "']");
        line.focus();
        page.keyboard().press("Enter");
        saysWhy();
    }

    /** The usual reason is there already. */
    private void saysWhy() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Why do you read this?")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason")))
                .hasValue("Dispatching to this incident");
        page.keyboard().press("Enter");
    }

    private Locator panel(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void the_whole_story_is_on_one_screen_and_goes_on_by_itself() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.response());
        people.says(DISPATCHER, INCIDENT, "/api/incidents/" + call + "/log", "{'text': 'neighbour at number 3'}");

        assertThat(page.locator("[role=row][data-id='" + call + "']")).containsText("No record found");
        opensFromTheBoard(call);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Grade 1, Wigan");
        assertThat(page.getByText("Scene: NOT KNOWN TO BE SAFE")).isVisible();
        // By the services' clock, whatever this machine's shows.
        assertThat(page.locator(".clock")).containsText(Pattern.compile("1[0-5]:[0-5][0-9] left"));
        assertThat(panel("Place and people")).containsText("Ann Example");
        assertThat(panel("Known before")).containsText("No police record found");
        assertThat(panel("Response")).containsText("R1-");
        assertThat(panel("Decisions")).containsText("local knowledge");
        assertThat(panel("Log")).containsText("neighbour at number 3");
        screen.browser().isAccessible("incident");

        var written = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("New line"));
        written.fill("she is in the kitchen");
        system.kill("incident-service");
        written.press("Enter");
        assertThat(page.getByText("Not written, and still here")).isVisible();
        assertThat(written).hasValue("she is in the kitchen");
        system.up();
        written.press("Enter");
        assertThat(panel("Log").getByText("she is in the kitchen")).hasCount(1);
        assertThat(written).hasValue("");

        room.progress(call, room.response(), "AT_SCENE");
        people.says(
                RESPONSE_OFFICER,
                DISPATCH,
                room.responseTo(call) + "/scene/safe",
                "{'basis': 'SUSPECT_ELSEWHERE_CONFIRMED', 'place': 'SCENE', 'officer': 'pc-1'}");
        assertThat(page.getByText("Scene: SAFE")).isVisible();
        assertThat(panel("Response")).containsText("At scene");
        assertThat(page.getByText("✓ There")).isVisible();

        assertThat(page).hasTitle("Incident - Alongside");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(screen.browser().written()).noneMatch(line -> line.contains("Ann") || line.contains("kitchen"));
        assertThat(system.count(INCIDENT, "consultation where reason = 'Dispatching to this incident'"))
                .as("each look is on record with its reason")
                .isPositive();
    }

    @Test
    void an_incident_that_is_closed_to_them_is_as_unknown_as_one_that_is_not_there() {
        var call = room.takesACall("G2");
        people.says(
                CONTROL_ROOM_SUPERVISOR,
                INCIDENT,
                "/api/incidents/" + call + "/restriction",
                "{'reason': 'SUPERVISOR_DECISION', 'allowed': ['control-room-supervisor-1']}");
        page.navigate(system.installation().url(CONSOLE) + "/incidents/" + call);
        saysWhy();
        assertThat(page.getByRole(AriaRole.ALERT))
                .hasText("There is no such incident, or it is not one that you may see.");
        screen.browser().isAccessible("incident-not-there");
    }

    @Test
    void an_alarm_is_seen_from_every_view_until_somebody_whose_it_is_takes_it_on() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.second());
        room.progress(call, room.second(), "AT_SCENE");
        people.pass(Duration.ofMinutes(21));

        var toAlarms = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alarms"));
        assertThat(toAlarms).containsText(Pattern.compile("[1-9]"));
        toAlarms.press("Enter");
        takeOn(page, call);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not taken on");
        screen.browser().isAccessible("alarms");

        try (var supervisors = Screen.open(system.installation().url(CONSOLE))) {
            supervisors.signIn("control-room-supervisor-1");
            assertThat(supervisors.page().getByText("control-room-supervisor-1 ("))
                    .isVisible();
            supervisors.page().navigate(system.installation().url(CONSOLE) + "/alarms");
            takeOn(supervisors.page(), call);
            assertThat(silent(supervisors.page(), call)).hasCount(0);
            assertThat(silent(page, call)).hasCount(0);
        }
    }

    @Test
    void a_call_is_kept_from_its_first_second_also_while_nothing_gets_through() {
        takesACall("07700 900155", "Victim");
        page.keyboard().type("He is kicking the door");
        page.keyboard().press("Enter");
        assertThat(page.getByText("All saved")).isVisible();

        system.kill("incident-service");
        types("House and street", "7 Sample Street");
        types("Postcode", "wn1 1aa");
        types("District", "Wigan");
        chooses("Domestic abuse?", "Yes");
        chooses("Is the suspect still there", "Yes");
        types("Name", "Sarah Example");
        types("Born", "8/2/1990");
        assertThat(page.getByText("8 February 1990")).isVisible();
        types("Telephone", "");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Nothing gets through since");
        screen.browser().isAccessible("call-cut-off");
        system.up();
        assertThat(page.getByText("All saved")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the incident"))
                .press("Enter");
        saysWhy();
        assertThat(panel("Place and people")).containsText("7 Sample Street");
        assertThat(panel("Place and people")).containsText("Sarah Example");
        assertThat(panel("Flags")).containsText("Suspect on scene");
        assertThat(page.getByText("He is kicking the door")).hasCount(1);
    }

    @Test
    void whoever_rings_again_is_known_and_the_second_call_is_joined_to_the_first() {
        takesACall("07700 900166", "Victim");
        types("House and street", "9 Sample Street");
        types("District", "Wigan");
        page.keyboard().press("Tab");
        assertThat(page.getByText("All saved")).isVisible();
        var first = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the incident"))
                .getAttribute("href");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Board"))
                .press("Enter");
        assertThat(page.locator("[role=row][data-id='" + first.replace("/incidents/", "") + "']"))
                .isVisible();
        startsACall("07700 900166");
        var known = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Known before"));
        assertThat(known).containsText("Police record found");
        assertThat(known.getByRole(AriaRole.ALERT)).containsText("Open now, same phone");
        screen.browser().isAccessible("call");
        known.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("This call is about it"))
                .press("Enter");
        assertThat(known).containsText("This call is about it.");
        assertThat(page.getByText("All saved")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the incident")))
                .hasAttribute("href", first);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(screen.browser().written()).noneMatch(line -> line.contains("900166") || line.contains("Sample"));
    }

    @Test
    void map_and_wall_show_what_goes_on_and_give_nobody_away() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.positionsAreTaken();
        var places = new MapAndWall(screen, people);
        places.theCarIsSomewhere();
        places.showsOnTheMap(call, room.response());
        places.givesNobodyAwayOnTheWall(call);
    }

    private void startsACall(String number) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New call"))
                .press("Enter");
        assertThat(page.getByLabel("Number")).isFocused();
        page.keyboard().type(number);
    }

    private void takesACall(String number, String who) {
        startsACall(number);
        chooses("Who calls", who);
        page.getByLabel("The caller's own words").focus();
    }

    private void types(String field, String text) {
        page.getByLabel(field).first().focus();
        page.keyboard().type(text);
    }

    private void chooses(String of, String one) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(of))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(one))
                .press(" ");
    }

    /** The alarm that nothing was heard of the crew of this incident. */
    private static Locator silent(Page page, String call) {
        return page.locator(".alarms li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='/incidents/" + call + "']")))
                .filter(new Locator.FilterOptions().setHasText("Crew not checked in"));
    }

    private static void takeOn(Page page, String call) {
        silent(page, call).getByRole(AriaRole.BUTTON).press("Enter");
    }
}
