package org.alongside.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.console.ToldBoard.change;
import static org.alongside.console.ToldBoard.line;
import static org.assertj.core.api.Assertions.assertThat;

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
class WallTest {
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
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wall"))
                .press("Enter");
        assertThat(page.getByText("Live.")).isVisible();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void what_is_open_is_counted_by_grade_and_the_clocks_run() {
        board.tell(change(line("2", "Grade 2", "UNKNOWN"), line("3", "Grade 3", "UNSAFE")));
        assertThat(page.locator(".wall-grades li h3")).hasText(new String[] {"Grade 1", "Grade 2", "Grade 3"});
        assertThat(page.locator(".wall-grades .wall-clocks li").first()).containsText("left");
        assertThat(page.getByText("3 of 3 with nobody")).isVisible();
        assertThat(page.getByText("1 Available")).isVisible();
        assertThat(page.getByText("2 waiting, the longest for 9:")).isVisible();
        screen.browser().isAccessible("wall");
    }

    @Test
    void nothing_of_a_person_a_place_a_unit_or_whoever_is_signed_in_is_on_it() {
        assertThat(page.getByText("1 Available")).isVisible();
        assertThat(page.getByText("1 of 1 with nobody")).isVisible();
        assertThat(page.title() + page.locator("body").innerHTML())
                .doesNotContainIgnoringCase("dispatcher", "wigan", "r1", "idva-1", "00000000-0000-7000", "53.5");
    }

    @Test
    void a_wall_that_is_cut_off_says_so_and_since_when() {
        board.down();
        assertThat(page.getByText("Not live since").first()).isVisible();
        assertThat(page.getByText("Nothing has been told lately.")).isVisible();
        screen.browser().isAccessible("wall-cut-off");
    }
}
