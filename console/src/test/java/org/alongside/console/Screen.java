package org.alongside.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** One person's browser at the console. */
public record Screen(Browser browser, String address) implements AutoCloseable {
    private static final String MISSING =
            "SKIPPED: no Chromium on this machine, so no browser test ran. Install it: apt-get install chromium";

    /** A test without a browser is skipped, and says so. */
    public static Screen open(String address) {
        return new Screen(new Browser(program()), address);
    }

    /** A tablet's browser, which finds what it kept in this folder when it is opened again. */
    public static Screen tablet(String address, Path profile) {
        return new Screen(new Browser(program(), profile), address);
    }

    private static Path program() {
        var program = Browser.installed();
        if (program.isEmpty()) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(program.isPresent(), MISSING);
        return program.orElseThrow();
    }

    public Page page() {
        return browser.page();
    }

    /** By keyboard, as everything else. */
    public void signIn(String person) {
        page().navigate(address);
        var button = page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(person).setExact(true));
        button.press("Enter", new Locator.PressOptions());
    }

    @Override
    public void close() {
        browser.close();
    }
}
