package org.alongside.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.console.Screen;

/** One person at a desk, at the page of an incident or another view, worked by keyboard. */
record IncidentScreen(Screen screen) implements AutoCloseable {
    private static final int OPTIONS_MAX = 12;

    /** Signs this person in. */
    static IncidentScreen of(String console, String person) {
        var screen = Screen.open(console);
        screen.signIn(person);
        assertThat(screen.page().getByText(person + " (")).isVisible();
        return new IncidentScreen(screen);
    }

    Page page() {
        return screen.page();
    }

    /** Opens the incident, and says why as it is proposed. */
    void opens(String incident) {
        page().navigate(screen.address() + "/incidents/" + incident);
        reads();
        assertThat(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("THRIVE")))
                .isVisible();
    }

    /** For the reason that is usual. */
    void reads() {
        assertThat(page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason")))
                .hasValue("Dispatching to this incident");
        press("Enter");
    }

    /** A button, by Enter on it. */
    void presses(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    Locator title() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator form(String name) {
        return page().getByRole(
                        AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator panel(String name) {
        return page().getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String key) {
        page().keyboard().press(key);
    }

    /** The focus is in the group; the first of it, or the chosen one, is where the keyboard comes to. */
    void chooses(String name) {
        for (int i = 0; i < OPTIONS_MAX && !focused().startsWith(name); i++) {
            press("ArrowRight");
        }
        press("Space");
        assertThat(focused()).startsWith(name);
    }

    private String focused() {
        return page().evaluate("document.activeElement.closest('label')?.textContent ?? ''")
                .toString();
    }

    @Override
    public void close() {
        screen.close();
    }
}
