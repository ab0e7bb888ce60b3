package org.alongside.console;

import static org.alongside.console.ToldBoard.change;
import static org.alongside.console.ToldBoard.gone;
import static org.alongside.console.ToldBoard.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTheConsole.class)
class WatchingTheBoardTest {
    private static final String MISSING =
            "SKIPPED: no Chromium on this machine, so no browser test ran. Install it: apt-get install chromium";

    @TestHTTPResource("/")
    String address;

    ToldBoard board;

    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        var program = Chromium.installed();
        if (program.isEmpty()) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(program.isPresent(), MISSING);
        board.up();
        browser = new Chromium(program.get());
        browser.open(address);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void signIn() {
        browser.awaitTrue("document.title.startsWith('Sign in')");
        browser.evaluate(
                "[...document.querySelectorAll('button')].find(b => b.textContent === 'dispatcher-1').focus()");
        browser.pressEnter();
        says("me", "dispatcher-1 (DISPATCHER)");
        says("liveness", "Live.");
    }

    private void says(String id, String text) {
        browser.awaitTrue("document.getElementById('" + id + "')?.textContent.includes('" + text + "')");
    }

    @Test
    void a_dispatcher_signs_in_by_keyboard_and_sees_the_board_move() throws IOException {
        signIn();
        says("lines", "Grade 1");
        board.tell(change(line("2", "Grade 2", "UNSAFE")));
        says("lines", "UNSAFE");
        says("news", "New: Grade 2, opened 21:12");
        assertThat(browser.evaluate("document.querySelectorAll('#lines tr').length")
                        .asInt())
                .isEqualTo(2);
        browser.screenshot(Path.of("target/board.png"));
        board.tell(gone("1"));
        says("summary", "1 response.");
        says("news", "Gone: Grade 1");
    }

    @Test
    void a_line_keeps_its_place_and_a_screen_reader_is_told_what_changed() {
        signIn();
        board.tell(change(line("3", "Grade 3", "UNKNOWN")));
        board.tell(change(line("2", "Grade 2", "UNKNOWN")));
        board.tell(change(line("1", "Grade 1", "UNSAFE")));
        says("news", "Changed: Grade 1");
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('#lines td:nth-child(2)')].map(c => c.textContent).join()")
                        .asText())
                .isEqualTo("Grade 1,Grade 2,Grade 3");
    }

    @Test
    void a_board_that_is_cut_off_says_so_and_since_when_and_comes_back() throws IOException {
        signIn();
        board.down();
        says("liveness", "Not live since ");
        browser.screenshot(Path.of("target/board-cut-off.png"));
        board.up();
        says("liveness", "Live.");
    }

    @Test
    void the_page_is_one_that_a_screen_reader_can_walk() {
        signIn();
        assertThat(browser.accessible())
                .contains("main", "heading Open responses", "link Sign out", "navigation Account", "log What changed")
                .contains("columnheader Grade", "columnheader Scene", "rowheader 21:11")
                .anyMatch(node -> node.startsWith("status"))
                .anyMatch(node -> node.startsWith("table Open responses of your force"));
    }

    @Test
    void the_page_cannot_reach_a_token_and_nothing_comes_from_elsewhere() {
        signIn();
        assertThat(browser.evaluate("document.cookie").asText()).isEmpty();
        assertThat(browser.evaluate("localStorage.length + sessionStorage.length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("performance.getEntriesByType('resource').every(r => r.name.startsWith(origin))")
                        .asBoolean())
                .isTrue();
        assertThat(board.authorizations()).isNotEmpty().allMatch(one -> one.startsWith("Bearer ey"));
    }
}
