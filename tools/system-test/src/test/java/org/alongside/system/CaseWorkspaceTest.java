package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.local.installation.Service.CASES;
import static org.alongside.local.installation.Service.CONSOLE;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.alongside.console.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a night's call: the hub decides, and an IDVA reaches the victim where that is safe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseWorkspaceTest {
    private static final String AT_ANY_TIME = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY";

    /** The page reads again by itself. */
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;
    private Screen screen;
    private Page page;

    CaseWorkspaceTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void aMorningBegins() {
        system.up();
        people.eveningBegins();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.browser().screenshot("case-last");
            screen.close();
            screen = null;
        }
    }

    private void signsIn(String person) {
        close();
        screen = Screen.open(system.installation().url(CONSOLE));
        page = screen.page();
        screen.signIn(person);
        assertThat(page.getByText(person + " (")).isVisible();
    }

    private void goesTo(String path) {
        page.navigate(system.installation().url(CONSOLE) + path);
    }

    private void readsForItsReason() {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason"))
                .press("Enter");
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }

    private Locator part(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void chooses(Locator within, String option) {
        within.locator("label.option")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator form(String name) {
        return page.getByRole(
                AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void saves(String form) {
        press("Save");
        assertThat(form(form)).hasCount(0);
    }

    private String referred() {
        var call = room.takesACall("G2");
        var victim = people.sees(DISPATCHER, INCIDENT, "/api/incidents/" + call)
                .at("/item/parties/0/party")
                .asText();
        return people.refers(call, victim);
    }

    private void theVictimSaysHowToReachHer(String file) {
        var times = AT_ANY_TIME.replaceAll("(\\w+) ?", "{'day': '$1', 'from': '00:00', 'until': '23:59'},");
        people.says(
                RESPONSE_OFFICER,
                CASES,
                "/api/cases/" + file + "/safe-contact",
                "{'rules': {'channelsAllowed': ['PHONE'], 'voicemail': 'BARRED', 'withheldNumber': 'ALLOWED', 'text':"
                        + " 'NOT_ASKED', 'letter': 'NOT_ASKED', 'email': 'NOT_ASKED', 'viaOfficer': 'NOT_ASKED',"
                        + " 'livingWithSuspect': 'NO', 'deviceMayBeMonitored': 'NO', 'safeTimes': [?]}, 'phone':"
                        + " '07700 900123', 'coverStory': 'the dentist'}",
                times.substring(0, times.length() - 1));
    }

    @Test
    void a_referral_is_decided_given_to_an_idva_and_the_victim_is_reached_only_where_it_is_safe() {
        var file = referred();
        signsIn("hub-triage-worker-1");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Board")))
                .hasCount(0);
        goesTo("/triage");
        assertThat(part("Referrals")).containsText("Police", SOON);
        screen.browser().isAccessible("triage");
        page.locator("tr:has(a[href='/cases/" + file + "'])")
                .getByRole(AriaRole.BUTTON)
                .press("Enter");
        var decision = form("Decide on the referral");
        chooses(decision, "Assign to service");
        decision.getByLabel("Service", new Locator.GetByLabelOptions().setExact(true))
                .fill("IDVA service");
        decision.getByLabel("IDVA who takes it (sign-in name), if that is known")
                .fill("idva-1");
        press("Save the decision");
        assertThat(decision).hasCount(0);

        signsIn("idva-1");
        assertThat(part("Open cases")).containsText("From police", SOON);
        screen.browser().isAccessible("cases");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("From police, Wigan"))
                .press("Enter");
        readsForItsReason();
        assertThat(page.getByText("Nobody has asked this victim how it is safe to reach them."))
                .isVisible();
        press("Phone?");
        assertThat(part("Reach the victim")).containsText("No. No instruction");
        screen.browser().isAccessible("case-not-safe");
        assertThat(page.getByText("07700")).hasCount(0);

        theVictimSaysHowToReachHer(file);
        assertThat(part("Safe contact")).containsText("VoicemailNO", SOON);
        press("Text?");
        assertThat(part("Reach the victim")).containsText("No. Channel barred");
        press("Phone?");
        assertThat(part("Reach the victim")).containsText("07700 900123");
        assertThat(part("Reach the victim")).containsText("Leave no voicemail.");
        assertThat(part("Reach the victim")).containsText("the dentist");
        screen.browser().isAccessible("case-safe");
        chooses(form("What came of it: phone"), "Spoke safe");
        form("What came of it: phone").getByLabel("Notes").fill("Wants to think about it.");
        press("Save the attempt");
        assertThat(part("Attempts")).containsText("Phone: reached", SOON);
        assertThat(page.getByText("07700")).hasCount(0);

        press("A session was held");
        chooses(form("A session was held"), "Phone");
        form("A session was held").getByLabel("Minutes").fill("25");
        saves("A session was held");
        press("Agrees to support");
        chooses(form("Agrees to support"), "Phone");
        saves("Agrees to support");
        press("Takes part");
        saves("Takes part");
        assertThat(part("Support")).containsText("Takes part since", SOON);
        assertThat(system.count(CASES, "event where stream = 'case/" + file + "' and type = 'ContactAttempted'"))
                .isEqualTo(1);
    }

    @Test
    void whoever_does_not_work_with_cases_finds_none() {
        var file = referred();
        signsIn("idva-2");
        assertThat(part("Open cases")).containsText("No open case is yours.");
        signsIn("dispatcher-1");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cases")))
                .hasCount(0);
        goesTo("/cases/" + file);
        readsForItsReason();
        assertThat(page.getByText("Reach the victim")).hasCount(0);
        signsIn("response-officer-1");
        assertThat(page.getByText("Your role has no list of its own.")).isVisible();
    }
}
