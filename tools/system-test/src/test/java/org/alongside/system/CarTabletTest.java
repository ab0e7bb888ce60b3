package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.local.installation.Service.CASES;
import static org.alongside.local.installation.Service.CONSOLE;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.IDVA_CAR;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.console.Screen;
import org.alongside.local.installation.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A crew works from the car's tablet, mostly without signal. Time is as it is: devices have clocks of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarTabletTest {
    private static final String PIN = "468102";
    /** It is tried every few seconds. */
    private static final double SENT_WITHIN_MILLIS = 20_000;

    private static final String WORDS = "the yellow door at the back";

    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;

    @TempDir
    Path profile;

    private Screen tablet;
    private Page page;

    CarTabletTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void anEveningBegins() {
        system.up();
        people.timeIsReal();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @BeforeEach
    void aCarIsPlanned() {
        room.comesOnDutyWithoutItsCarsCrew();
        opened();
    }

    @AfterEach
    void close() {
        if (tablet != null) {
            tablet.browser().screenshot("tablet-last");
            tablet.close();
        }
    }

    private void opened() {
        tablet = Screen.tablet(system.installation().url(CONSOLE) + "/car", profile);
        page = tablet.page();
    }

    /** As when its battery is empty: what was in memory is gone. */
    private void ends() {
        tablet.close();
        tablet = null;
    }

    private void hasSignal(boolean has) {
        tablet.browser().context().setOffline(!has);
    }

    // --- What a crew does --------------------------------------------------------------------------------------------

    private void signsOn(String person) {
        tablet.signIn(person);
        press("Sign on");
        page.getByText(room.carsCallSign() + ":").click();
        page.getByLabel("PIN, 6 digits or more").fill(PIN);
        page.getByLabel("The same PIN again").fill(PIN);
        tablet.browser().isAccessible("tablet-sign-on");
        page.locator("form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign on"))
                .click();
        assertThat(button("Lock")).isVisible();
    }

    private void unlocks(String seat) {
        press("Unlock: " + seat);
        page.getByLabel("PIN").fill(PIN);
        press("Unlock");
        assertThat(button("Lock")).isVisible();
    }

    private void press(String name) {
        button(name).click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void turnsTo(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
    }

    private Locator part(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void says(String part, String question, String answer) {
        part(part)
                .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .locator("label.choice")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator entries() {
        return page.getByRole(
                AriaRole.LIST, new Page.GetByRoleOptions().setName("Entries").setExact(true));
    }

    private void assessesTheRiskWithoutSignal() {
        turnsTo("Camera, risk");
        press("Assess the risk");
        hasSignal(false);
        says("Risk assessment", "Question 18 of the form", "Yes");
        says("Risk assessment", "Question 2 of the form", "Does not know");
        assertThat(part("Risk assessment")).containsText("Yes: 1 of 27. Not asked: 25. Not known or declined: 1.");
        says("Risk assessment", "Your judgement", "High");
        tablet.browser().isAccessible("tablet-risk");
        part("Risk assessment")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter"))
                .click();
        assertThat(part("Risk assessment")).containsText("Not sent yet");
        hasSignal(true);
        assertThat(part("Risk assessment"))
                .not()
                .containsText(
                        "Not sent yet", new LocatorAssertions.ContainsTextOptions().setTimeout(SENT_WITHIN_MILLIS));
        assertThat(events(CASES, "PrimaryRiskAssessed")).isEqualTo(1);
        turnsTo("Job");
    }

    // --- What has come of it -----------------------------------------------------------------------------------------

    private long events(Service where, String type) {
        return system.count(where, "event where type = '" + type + "'");
    }

    private long eventsOfTheCar(String type) {
        return system.count(IDVA_CAR, "event where stream like '%/" + room.car() + "' and type = '" + type + "'");
    }

    /** Everything that the browser has on the device, as whoever finds it would read it. */
    private String device() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(profile)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private void keepsInClear(String words) {
        page.evaluate("""
                async (words) => {
                  const open = indexedDB.open('clear');
                  open.onupgradeneeded = () => open.result.createObjectStore('words');
                  await new Promise((done) => { open.onsuccess = done; });
                  const write = open.result.transaction('words', 'readwrite', { durability: 'strict' });
                  write.objectStore('words').put(words, 1);
                  await new Promise((done) => { write.oncomplete = done; });
                  open.result.close();
                }""", words);
    }

    private String stores() {
        return page.evaluate("""
                        async () => {
                          const open = indexedDB.open('alongside-car');
                          await new Promise((done) => { open.onsuccess = done; });
                          const rooms = [...open.result.objectStoreNames];
                          const counts = await Promise.all(rooms.map((room) => new Promise((done) => {
                            const asked = open.result.transaction(room).objectStore(room).count();
                            asked.onsuccess = () => done(room + ' ' + asked.result);
                          })));
                          open.result.close();
                          return counts.concat(Object.keys(localStorage), Object.keys(sessionStorage)).join(', ');
                        }""").toString();
    }

    @Test
    void a_whole_contact_without_signal_outlasts_the_browser_and_is_told_once_and_in_order_when_signal_returns()
            throws IOException {
        room.signsOn("idva-car-officer-1", "CONSTABLE");
        signsOn("idva-car-advocate-1");
        room.carIsFree();
        var call = room.takesACall("G2");
        room.waitsForTheResponse(call);
        people.says(
                org.alongside.contracts.Role.CALL_HANDLER,
                INCIDENT,
                "/api/incidents/" + call + "/flags",
                "{'flag': 'WEAPON_PRESENT', 'value': 'YES', 'saidBy': 'CALLER'}");
        room.assigns(call, room.response());
        room.asksForTheCar(call);
        assertThat(part("Warnings")).containsText("Weapon present");
        press("I have read it");
        assertThat(part("Warnings")).containsText("✓ Read");
        tablet.browser().isAccessible("tablet-job");

        hasSignal(false);
        press("We are driving");
        press("We are at the scene");
        assertThat(part("Where we are")).containsText("Not sent yet");
        turnsTo("Victim");
        press("The talk begins now");
        says("Talk with the victim", "Did you both speak?", "Yes");
        says("Talk with the victim", "Could you speak without anybody listening?", "Yes");
        press("The talk is over");
        press("Support was offered");
        press("Wants support");
        press("Write down how to reach her or him");
        says("Safe contact", "May this number be rung?", "Yes");
        says("Safe contact", "Voicemail?", "No");
        part("Safe contact").getByLabel("Phone number").fill("07700 900123");
        part("Safe contact").getByLabel("Safe times and anything else").fill(WORDS);
        part("Safe contact")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter"))
                .click();
        assertThat(page.getByText("No signal.")).isVisible();
        tablet.browser().isAccessible("tablet-without-signal");

        keepsInClear("a proof that what is kept in clear is found");
        assertThat(tablet.browser().written()).noneMatch(line -> line.contains("Content Security Policy"));
        ends();
        assertThat(device())
                .as("readable on the device")
                .contains("a proof that what is kept in clear is found")
                .doesNotContain(WORDS)
                .doesNotContain("07700 900123");
        opened();
        hasSignal(false);
        page.navigate(tablet.address());
        unlocks("Advocate");
        turnsTo("Entries");
        assertThat(entries().getByText("Waiting for signal").first()).isVisible();
        tablet.browser().isAccessible("tablet-entries");
        assertThat(eventsOfTheCar("AdvocateContactStarted")).isZero();

        hasSignal(true);
        assertThat(page.getByText("Waiting for signal"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SENT_WITHIN_MILLIS));
        assertThat(page.getByText("Refused")).hasCount(0);
        for (var type : List.of(
                "CarEnRoute", "CarAtScene", "AdvocateContactStarted", "AdvocateContactEnded", "SupportOffered")) {
            assertThat(eventsOfTheCar(type)).as(type).isEqualTo(1);
        }
        assertThat(events(CASES, "SafeContactInstructionSet")).isEqualTo(1);

        turnsTo("Crew");
        press("Sign off");
        press("Sign off now");
        assertThat(page.getByText("Signed off. Nothing is left on this tablet."))
                .isVisible();
        assertThat(stores()).isEqualTo("lines 0, locks 0, pages 0");
        ends();
        assertThat(device()).doesNotContain(WORDS).doesNotContain("07700 900123");
    }

    @Test
    void what_somebody_decided_meanwhile_is_shown_to_who_wrote_without_signal_and_never_resolved_in_silence() {
        room.signsOn("idva-car-advocate-2", "IDVA");
        signsOn("idva-car-officer-2");
        room.carIsFree();
        var call = room.takesACall("G2");
        room.waitsForTheResponse(call);
        room.assigns(call, room.response());
        room.asksForTheCar(call);
        assertThat(part("Where")).containsText("Example Street");

        assessesTheRiskWithoutSignal();
        hasSignal(false);
        people.says(
                DISPATCHER, DISPATCH, room.responseTo(call) + "/car/stand-down", "{'reason': 'DISPATCHER_DECISION'}");
        press("The job is done");
        hasSignal(true);
        assertThat(page.getByText("An entry was refused, and what came after it waits."))
                .isVisible();
        tablet.browser().isAccessible("tablet-conflict");
        press("Look at it");
        assertThat(entries()).containsText("The job has ended.");

        press("Lock");
        unlocks("Officer");
        assertThat(page.getByText("An entry was refused, and what came after it waits."))
                .isVisible();
        turnsTo("Entries");
        press("Remove: Completed");
        assertThat(page.getByText("An entry was refused")).hasCount(0);
        assertThat(eventsOfTheCar("CarDeploymentCompleted")).isZero();
        assertThat(eventsOfTheCar("CarDeploymentStoodDown")).isEqualTo(1);
    }
}
