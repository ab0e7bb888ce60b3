package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.CALL_HANDLER;
import static org.alongside.local.installation.Service.CONSOLE;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.alongside.console.Screen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a dispatcher does about an incident on its page, by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatcherAtWorkTest {
    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;
    private Screen screen;
    private Page page;

    DispatcherAtWorkTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void anEveningBegins() {
        system.up();
        people.eveningBegins();
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

    private void opens(String incident) {
        page.navigate(system.installation().url(CONSOLE) + "/incidents/" + incident);
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason")))
                .hasValue("Dispatching to this incident");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("THRIVE")))
                .isVisible();
    }

    /** What follows by itself from the grade has come, and changes the incident no more. */
    private void awaitsAUnit() {
        assertThat(page.getByText("Awaiting resource")).isVisible();
    }

    private Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The focus is in the group; the first of it is where the keyboard comes to. */
    private void chooses(String name) {
        for (int i = 0; i < 12 && !focused().equals(name); i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Space");
        assertThat(focused()).isEqualTo(name);
    }

    private String focused() {
        return page.evaluate("document.activeElement.closest('label')?.textContent ?? ''")
                .toString();
    }

    private Locator form(String name) {
        return page.getByRole(
                AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private long events(String incident, String type) {
        return system.count(INCIDENT, "event where stream = 'incident/" + incident + "' and type = '" + type + "'");
    }

    @Test
    void a_call_is_graded_and_assessed_by_keyboard_and_what_was_typed_outlasts_the_service() {
        var incident = people.says(CALL_HANDLER, INCIDENT, "/api/incidents", "{'daSuspected': 'YES'}")
                .path("id")
                .asText();
        opens(incident);
        assertThat(title()).containsText("Not graded");
        page.keyboard().press("g");
        chooses("G2");
        screen.browser().isAccessible("grading");
        page.keyboard().press("Enter");
        assertThat(title()).containsText("Grade 2");
        assertThat(form("Grade again")).isHidden();

        page.keyboard().press("t");
        for (var part : List.of("Threat", "Harm", "Risk", "Investigation", "Vulnerability", "Engagement")) {
            chooses("High");
            page.keyboard().press("Tab");
            page.keyboard().type(part + " in her words");
            page.keyboard().press("Tab");
        }
        screen.browser().isAccessible("thrive");
        page.keyboard().press("Escape");
        assertThat(form("THRIVE")).isHidden();
        page.keyboard().press("t");
        system.kill("incident-service");
        page.keyboard().press("Enter");
        assertThat(form("THRIVE").getByRole(AriaRole.ALERT)).containsText("Not saved, and still here");
        system.up();
        var save = form("THRIVE").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save THRIVE"));
        save.press("Enter");
        assertThat(form("THRIVE")).isHidden();
        assertThat(events(incident, "ThriveAssessed")).isEqualTo(1);
        assertThat(events(incident, "IncidentGraded")).isEqualTo(1);
    }

    @Test
    void who_grades_what_somebody_has_changed_meanwhile_sees_what_and_by_whom() {
        var incident = room.takesACall("G2");
        var stale = new AtomicReference<String>();
        var frozen = new AtomicBoolean();
        page.route(
                Pattern.compile("/api/incident/incidents/" + incident + "$"),
                route -> stands(route, frozen.get() ? stale : null, stale));
        opens(incident);
        awaitsAUnit();
        frozen.set(true);
        people.says(
                CALL_HANDLER,
                INCIDENT,
                "/api/incidents/" + incident + "/da",
                "{'standing': 'CONFIRMED', 'saidBy': 'CALLER'}");
        page.keyboard().press("g");
        chooses("G1");
        page.keyboard().press("Tab");
        chooses("Suspect returned");
        frozen.set(false);
        page.keyboard().press("Enter");
        var told = form("Grade again").getByRole(AriaRole.ALERT);
        assertThat(told).containsText("the incident has changed since you saw it");
        assertThat(told).containsText("Domestic abuse confirmed");
        assertThat(told).containsText("call-handler-1");
        screen.browser().isAccessible("grading-overtaken");
        assertThat(title()).containsText("Grade 2");
        form("Grade again")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the grade"))
                .press("Enter");
        assertThat(title()).containsText("Grade 1");
        assertThat(events(incident, "IncidentRegraded")).isEqualTo(1);
    }

    /** As it was seen last, or as it is. */
    private static void stands(Route route, @Nullable AtomicReference<String> asSeen, AtomicReference<String> seen) {
        if (asSeen == null) {
            var answer = route.fetch();
            seen.set(answer.text());
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(200)
                    .setContentType("application/json")
                    .setBody(asSeen.get()));
        }
    }

    @Test
    void a_lower_grade_of_abuse_waits_for_words_thrive_and_a_second_person() {
        var incident = room.takesACall("G1");
        opens(incident);
        awaitsAUnit();
        page.keyboard().press("g");
        chooses("G3");
        page.keyboard().press("Tab");
        chooses("Risk reduced");
        assertThat(form("Grade again")).containsText("a second person who has signed in and agrees");
        page.keyboard().press("Enter");
        assertThat(form("Grade again").getByRole(AriaRole.ALERT)).containsText("Say in words why");
        assertThat(events(incident, "IncidentRegraded")).isZero();
        assertThat(title()).containsText("Grade 1");
    }
}
