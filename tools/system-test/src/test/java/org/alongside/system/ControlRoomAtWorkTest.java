package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.contracts.Role.CALL_HANDLER;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.local.installation.Service.CONSOLE;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.alongside.local.process.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a control room does about its incidents on screen, by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlRoomAtWorkTest {
    /** Lists of a night are read again by themselves. */
    private static final double READ_AGAIN_MILLIS = 30_000;

    /** In which a siren that goes on would sound twice more. */
    private static final double TWO_CALLS_MILLIS = 5_500;

    private static final Duration TWICE_WITHIN = Duration.ofSeconds(20);

    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;
    private IncidentScreen screen;
    private Page page;

    ControlRoomAtWorkTest(@TempDir Path data) {
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

    /** Whom one test has sent somewhere, the next one does not wait for. */
    @BeforeEach
    void signIn() {
        room.comesOnDutyWithoutItsCarsCrew();
        screen = IncidentScreen.of(system.installation().url(CONSOLE), "dispatcher-1");
        page = screen.page();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    /** What follows by itself from the grade has come, and changes the incident no more. */
    private void awaitsAUnit() {
        assertThat(page.getByText("Awaiting resource")).isVisible();
    }

    private long events(String incident, String type) {
        return system.count(INCIDENT, "event where stream = 'incident/" + incident + "' and type = '" + type + "'");
    }

    @Test
    void a_call_is_graded_and_assessed_by_keyboard_and_what_was_typed_outlasts_the_service() {
        var incident = people.says(CALL_HANDLER, INCIDENT, "/api/incidents", "{'daSuspected': 'YES'}")
                .path("id")
                .asText();
        screen.opens(incident);
        assertThat(screen.title()).containsText("Not graded");
        screen.press("g");
        screen.chooses("G2");
        screen.screen().browser().isAccessible("grading");
        screen.press("Enter");
        assertThat(screen.title()).containsText("Grade 2");
        assertThat(screen.form("Grade again")).isHidden();

        screen.press("t");
        for (var part : List.of("Threat", "Harm", "Risk", "Investigation", "Vulnerability", "Engagement")) {
            screen.chooses("High");
            screen.press("Tab");
            page.keyboard().type(part + " in her words");
            screen.press("Tab");
        }
        screen.screen().browser().isAccessible("thrive");
        screen.press("Escape");
        assertThat(screen.form("THRIVE")).isHidden();
        screen.press("t");
        system.kill("incident-service");
        try {
            screen.press("Enter");
            assertThat(screen.form("THRIVE").getByRole(AriaRole.ALERT)).containsText("Not saved, and still here");
        } finally {
            system.up();
        }
        var save =
                screen.form("THRIVE").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save THRIVE"));
        save.press("Enter");
        assertThat(screen.form("THRIVE")).isHidden();
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
        screen.opens(incident);
        awaitsAUnit();
        frozen.set(true);
        people.says(
                CALL_HANDLER,
                INCIDENT,
                "/api/incidents/" + incident + "/da",
                "{'standing': 'CONFIRMED', 'saidBy': 'CALLER'}");
        screen.press("g");
        screen.chooses("G1");
        screen.press("Tab");
        screen.chooses("Suspect returned");
        frozen.set(false);
        screen.press("Enter");
        var told = screen.form("Grade again").getByRole(AriaRole.ALERT);
        assertThat(told).containsText("the incident has changed since you saw it");
        assertThat(told).containsText("Domestic abuse confirmed");
        assertThat(told).containsText("call-handler-1");
        screen.screen().browser().isAccessible("grading-overtaken");
        assertThat(screen.title()).containsText("Grade 2");
        screen.form("Grade again")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the grade"))
                .press("Enter");
        assertThat(screen.title()).containsText("Grade 1");
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
        screen.opens(incident);
        awaitsAUnit();
        screen.press("g");
        screen.chooses("G3");
        screen.press("Tab");
        screen.chooses("Risk reduced");
        assertThat(screen.form("Grade again")).containsText("a second person who has signed in and agrees");
        screen.press("Enter");
        assertThat(screen.form("Grade again").getByRole(AriaRole.ALERT)).containsText("Say in words why");
        assertThat(events(incident, "IncidentRegraded")).isZero();
        assertThat(screen.title()).containsText("Grade 1");
    }

    private String sentToTheResponse() {
        return people.sees(DISPATCHER, DISPATCH, room.responseTo(room.lastCall()))
                .at("/item/line/legs")
                .valueStream()
                .filter(leg -> leg.path("leg").asText().equals("RESPONSE"))
                .findFirst()
                .orElseThrow()
                .path("carriers")
                .toString();
    }

    private Locator candidates() {
        return screen.form("Send")
                .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("Who goes"))
                .getByRole(AriaRole.RADIO);
    }

    private String recommendedFirst() {
        return candidates().first().locator("xpath=ancestor::label//strong").textContent();
    }

    @Test
    void the_unit_recommended_first_is_sent_with_two_keys_another_needs_a_reason_and_both_are_let_go() {
        var incident = room.takesACall("G1");
        room.waitsForTheResponse(incident);
        screen.opens(incident);
        screen.press("s");
        assertThat(candidates().first()).isVisible();
        screen.screen().browser().isAccessible("sending");
        var first = recommendedFirst();
        screen.press("Enter");
        assertThat(screen.panel("Response")).containsText(first);
        assertThat(screen.form("Send")).isHidden();
        assertThat(screen.panel("Decisions")).containsText(first + " rank 1");
        assertThat(screen.panel("Decisions")).containsText("by dispatcher-1");

        screen.press("s");
        screen.chooses("Response");
        assertThat(candidates().first()).isVisible();
        screen.press("Tab");
        // From the first one up to the last.
        screen.press("ArrowUp");
        var send = screen.form("Send").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"));
        assertThat(send).isDisabled();
        screen.press("Tab");
        screen.chooses("Local knowledge");
        assertThat(send).isEnabled();
        screen.press("Escape");

        screen.press("l");
        screen.press("Space");
        screen.press("Tab");
        screen.chooses("Not needed");
        screen.screen().browser().isAccessible("letting-go");
        screen.press("Enter");
        assertThat(screen.form("Let go")).isHidden();
        assertThat(screen.panel("Response")).not().containsText(first);
        assertThat(sentToTheResponse()).isEqualTo("[]");
    }

    @Test
    void two_dispatchers_want_the_same_car_one_has_it_and_the_other_sees_who() {
        room.crewSignsOn();
        var mine = room.takesACall("G2");
        var theirs = room.takesACall("G2");
        room.waitsForTheResponse(mine);
        room.waitsForTheResponse(theirs);
        room.assigns(mine, room.response());
        room.assigns(theirs, room.second());
        try (var other = IncidentScreen.of(system.installation().url(CONSOLE), "dispatcher-2")) {
            wantsTheCar(screen, mine);
            wantsTheCar(other, theirs);
            screen.press("Enter");
            assertThat(screen.panel("Response")).containsText("Confirmed");
            other.press("Enter");
            assertThat(other.panel("Response")).containsText("Refused");
            assertThat(other.panel("Response")).containsText("to another incident by dispatcher-1");
            other.screen().browser().isAccessible("car-is-taken");
        }
    }

    private static void wantsTheCar(IncidentScreen who, String incident) {
        who.opens(incident);
        who.press("s");
        who.chooses("IDVA car");
        assertThat(who.form("Send")).containsText("points");
    }

    @Test
    void what_is_heard_from_the_scene_what_is_claimed_and_what_the_caller_was_told_is_written_by_keyboard() {
        var incident = room.takesACall("G2");
        room.waitsForTheResponse(incident);
        room.assigns(incident, room.response());
        screen.opens(incident);
        assertThat(page.getByText("NOT KNOWN TO BE SAFE")).isVisible();

        screen.press("c");
        screen.chooses("Declared safe");
        screen.press("Tab");
        screen.chooses("Suspect left area searched");
        screen.screen().browser().isAccessible("heard-from-the-scene");
        var save = screen.form("Scene").getByRole(AriaRole.BUTTON);
        assertThat(save).isDisabled();
        screen.press("Tab");
        page.keyboard().type("PC 1234");
        screen.press("Enter");
        assertThat(page.getByText("Scene: SAFE")).isVisible();
        assertThat(page.getByText("PC 1234")).isVisible();

        screen.press("f");
        page.keyboard().type("Children present");
        screen.press("Tab");
        screen.press("Tab");
        screen.chooses("Yes");
        screen.press("Tab");
        screen.chooses("Officer");
        screen.screen().browser().isAccessible("flagging");
        screen.press("Enter");
        assertThat(screen.panel("Flags")).containsText("Children present");

        screen.press("k");
        assertThat(screen.form("Caller told")).containsText("The suspect may be with the caller");
        screen.press("Tab");
        screen.chooses("Told");
        screen.press("Tab");
        screen.chooses("Called back");
        screen.screen().browser().isAccessible("caller-told");
        screen.press("Enter");
        assertThat(screen.panel("Callers")).containsText("Dispatched: told, called back, by dispatcher-1");
        assertThat(events(incident, "CallerInformed")).isEqualTo(1);
    }

    @Test
    void somebody_on_record_is_said_to_be_the_same_person_and_not_to_be_after_all() {
        var earlier = room.takesACall("G3");
        var incident = room.takesACall("G3");
        screen.opens(incident);
        screen.press("m");
        assertThat(screen.form("Same person")).containsText("name same");
        screen.press("Tab");
        screen.press("Space");
        screen.screen().browser().isAccessible("same-person");
        screen.press("Enter");
        assertThat(screen.panel("Place and people")).containsText("Same person as in another incident");
        assertThat(events(incident, "PersonsMatched")).isEqualTo(1);

        screen.press("m");
        screen.press("Tab");
        screen.press("Space");
        screen.press("Enter");
        assertThat(screen.panel("Place and people")).not().containsText("Same person as");
        assertThat(events(incident, "PersonsUnmatched")).isEqualTo(1);
        assertThat(events(earlier, "PersonsMatched")).isZero();
    }

    @Test
    void a_supervisor_sees_what_is_late_and_whose_choice_differed_and_lets_somebody_into_a_restricted_incident() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        var restricted = room.takesACall("G2");
        people.says(
                CALL_HANDLER,
                INCIDENT,
                "/api/incidents/" + restricted + "/restriction",
                "{'reason': 'SUPERVISOR_DECISION', 'allowed': ['call-handler-1']}");
        page.navigate(system.installation().url(CONSOLE) + "/incidents/" + restricted);
        screen.reads();
        page.getByText("It is restricted, and I need it").press("Enter");
        page.getByLabel("Why you need it").fill("I send the second unit there");
        screen.presses("Ask");
        assertThat(page.getByText("Asked. If it is restricted")).isVisible();

        try (var supervisor = IncidentScreen.of(system.installation().url(CONSOLE), "control-room-supervisor-1")) {
            supervisor.page().navigate(system.installation().url(CONSOLE) + "/supervisor");
            assertThat(supervisor.panel("Late now")).containsText("Response: nobody");
            assertThat(supervisor.panel("Break-glass")).containsText("I send the second unit there");
            supervisor.screen().browser().isAccessible("supervision");
            supervisor.presses("Let dispatcher-1 in");
            assertThat(supervisor.panel("Break-glass")).containsText("Nobody asks.");

            room.assigns(call, room.second());
            supervisor.page().navigate(system.installation().url(CONSOLE));
            assertThat(supervisor.page().getByText("Response: assigned").first())
                    .isVisible();
            supervisor.screen().browser().isAccessible("board");
            supervisor.page().navigate(system.installation().url(CONSOLE) + "/supervisor");
            assertThat(supervisor.panel("One night"))
                    .containsText(
                            "Local knowledge",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(READ_AGAIN_MILLIS));
            assertThat(supervisor.panel("One night")).containsText("dispatcher-1");
        }
        screen.opens(restricted);
        assertThat(page.getByText("RESTRICTED: named people only")).isVisible();
    }

    @Test
    void a_specialist_looks_again_at_a_decision_and_the_verdict_is_kept() {
        room.takesACall("G3");
        try (var specialist = IncidentScreen.of(system.installation().url(CONSOLE), "control-room-da-specialist-1")) {
            specialist.page().navigate(system.installation().url(CONSOLE) + "/supervisor");
            var looks = specialist.panel("Second looks");
            assertThat(looks).containsText("First grade");
            var before = system.count(INCIDENT, "event where type = 'SecondLookGiven'");
            looks.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take"))
                    .first()
                    .press("Enter");
            var verdict = specialist.form("What you found");
            verdict.getByText("Should have been higher").click();
            verdict.getByLabel("To the call handler").fill("Strangulation was said twice.");
            specialist.screen().browser().isAccessible("second-look");
            specialist.presses("Save the verdict");
            assertThat(verdict).hasCount(0);
            assertThat(system.count(INCIDENT, "event where type = 'SecondLookGiven'"))
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void a_crew_that_calls_for_help_is_heard_until_somebody_silences_this_desk_and_the_hand_over_names_it() {
        page.addInitScript("const start = OscillatorNode.prototype.start; window.tones = 0;"
                + " OscillatorNode.prototype.start = function (at) { window.tones++; start.call(this, at); };");
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.second());
        page.navigate(system.installation().url(CONSOLE) + "/handover");
        screen.presses("Sound off");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sound on")))
                .isVisible();
        assertThat(tones()).isZero();
        people.says(RESPONSE_OFFICER, DISPATCH, "/api/units/" + room.second() + "/state", "{'raw': 0}");
        var silence = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Silence at this desk"));
        assertThat(silence).isVisible();
        assertThat(Waiting.until(TWICE_WITHIN, () -> tones() >= 4))
                .as("it sounds again")
                .isTrue();
        assertThat(screen.panel("Alarms")).containsText("A crew calls for help");
        screen.screen().browser().isAccessible("hand-over");

        silence.press("Enter");
        assertThat(silence).hasCount(0);
        var heard = tones();
        page.waitForTimeout(TWO_CALLS_MILLIS);
        assertThat(tones()).isEqualTo(heard);
        assertThat(screen.panel("Alarms")).containsText("A crew calls for help");
        people.says(DISPATCHER, DISPATCH, "/api/units/" + room.second() + "/emergency-ended", "{}");
        assertThat(screen.panel("Alarms")).not().containsText("A crew calls for help");
    }

    private int tones() {
        return ((Number) page.evaluate("window.tones")).intValue();
    }

    private void types(String line) {
        page.keyboard().type(line);
    }

    @Test
    void short_commands_send_a_unit_take_it_back_write_to_the_log_and_go_to_a_view() {
        var incident = room.takesACall("G2");
        room.waitsForTheResponse(incident);
        screen.opens(incident);
        assertThat(screen.panel("Response")).containsText("nobody");
        screen.press("/");
        var line = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Command"));
        var sign = room.secondsCallSign();
        types("send " + sign.substring(0, sign.length() - 1).toLowerCase(Locale.ROOT));
        assertThat(screen.form("Command line")).containsText("Sends " + sign);
        screen.press("Tab");
        assertThat(line).hasValue("send " + sign + " ");
        types("response whim");
        assertThat(screen.form("Command line")).containsText("whim is no reason");
        screen.press("Enter");
        assertThat(line).hasValue(Pattern.compile("whim$"));
        for (int letter = 0; letter < "whim".length(); letter++) {
            screen.press("Backspace");
        }
        types("local");
        screen.screen().browser().isAccessible("command-line");
        screen.press("Enter");
        assertThat(screen.form("Command line")).containsText("Done: Sends R2-");
        assertThat(screen.panel("Response")).containsText("R2-");
        types("undo");
        assertThat(screen.form("Command line")).containsText("Takes back: R2-");
        screen.press("Enter");
        assertThat(screen.panel("Response")).not().containsText("R2-");
        types("log He is Back");
        screen.press("Enter");
        assertThat(screen.panel("Log")).containsText("He is Back");
        screen.press("Escape");
        assertThat(line).hasCount(0);
        screen.press("/");
        types("alarms");
        screen.press("Enter");
        assertThat(screen.title()).hasText("Alarms");
    }
}
