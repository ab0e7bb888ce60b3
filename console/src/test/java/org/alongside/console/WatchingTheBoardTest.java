package org.alongside.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.console.ToldBoard.change;
import static org.alongside.console.ToldBoard.gone;
import static org.alongside.console.ToldBoard.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTheConsole.class)
class WatchingTheBoardTest {
    @TestHTTPResource("/")
    String address;

    ToldBoard board;

    private Screen screen;
    private Page page;

    @BeforeEach
    void open() {
        board.up();
        screen = Screen.open(address);
        page = screen.page();
        screen.signIn("dispatcher-1");
        assertThat(page.getByText("dispatcher-1 (DISPATCHER)")).isVisible();
        says("Live.");
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    private void says(String liveness) {
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(liveness);
    }

    private Locator lines() {
        return page.locator("[role=row][data-id]");
    }

    private Locator news() {
        return page.getByRole(AriaRole.LOG);
    }

    @Test
    void a_dispatcher_signs_in_by_keyboard_and_sees_the_board_move() {
        assertThat(lines()).containsText(new String[] {"Grade 1"});
        board.tell(change(line("2", "Grade 2", "UNSAFE")));
        assertThat(lines()).containsText(new String[] {"Grade 1", "UNSAFE"});
        assertThat(news()).containsText("New: Grade 2, opened 21:12");
        board.tell(gone("1"));
        assertThat(page.locator("#summary")).hasText("1 incident.");
        assertThat(news()).containsText("Gone: Grade 1");
        assertThat(lines()).hasCount(1);
    }

    @Test
    void lines_stand_by_urgency_and_a_screen_reader_is_told_what_changed() {
        board.tell(change(line("3", "Grade 3", "UNKNOWN")));
        board.tell(change(line("2", "Grade 2", "UNKNOWN")));
        board.tell(change(line("1", "Grade 1", "UNSAFE")));
        assertThat(news()).containsText("Changed: Grade 1");
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 2", "Grade 3"});
    }

    @Test
    void nothing_moves_while_the_keyboard_is_on_the_board_and_what_waits_is_said() {
        board.tell(change(line("3", "Grade 3", "UNKNOWN")));
        assertThat(lines()).hasCount(2);
        lines().first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(lines().nth(1)).isFocused();
        board.tell(change(line("2", "Grade 2", "UNKNOWN")));
        assertThat(page.getByText("New at the end: Grade 2")).isVisible();
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 3", "Grade 2"});
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put in order"))
                .click();
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 2", "Grade 3"});
    }

    @Test
    void nothing_moves_under_the_pointer_until_pointer_and_keyboard_have_both_left() {
        board.tell(change(line("3", "Grade 3", "UNKNOWN")));
        assertThat(lines()).hasCount(2);
        lines().first().hover();
        board.tell(change(line("2", "Grade 2", "UNKNOWN")));
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 3", "Grade 2"});
        lines().first().focus();
        page.mouse().move(1, 1);
        board.tell(change(line("2", "Grade 2", "UNSAFE")));
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 3", "UNSAFE"});
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign out"))
                .focus();
        assertThat(lines()).containsText(new String[] {"Grade 1", "Grade 2", "Grade 3"});
    }

    @Test
    void a_board_that_is_cut_off_says_so_and_since_when_and_comes_back() {
        board.down();
        says("Not live since ");
        screen.browser().isAccessible("board-cut-off");
        board.up();
        says("Live.");
    }

    @Test
    void the_page_is_one_that_a_screen_reader_can_walk() {
        board.tell(change(line("2", "Grade 2", "UNSAFE")));
        assertThat(lines()).hasCount(2);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Open incidents")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Scene")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER).first()).containsText("21:11");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        screen.browser().isAccessible("board");
    }

    @Test
    void the_page_cannot_reach_a_token_and_nothing_comes_from_elsewhere_and_nothing_is_kept_or_written() {
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("performance.getEntriesByType('resource').every(r => r.name.startsWith(origin))"))
                .isEqualTo(true);
        assertThat(screen.browser().written()).isEmpty();
        assertThat(board.authorizations()).isNotEmpty().allMatch(one -> one.startsWith("Bearer ey"));
    }

    @Test
    void the_cookie_is_a_number_that_no_script_reads_and_no_token_is_in_it() {
        var session = screen.browser().context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertThat(session).singleElement().satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.value).hasSize(43);
        });
    }
}
