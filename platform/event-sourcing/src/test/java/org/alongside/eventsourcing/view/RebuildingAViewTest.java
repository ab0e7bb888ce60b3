package org.alongside.eventsourcing.view;

import static java.math.BigDecimal.ONE;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.view.ViewFixture.MENDED;
import static org.alongside.eventsourcing.view.ViewFixture.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alongside.eventsourcing.follow.Cursor;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.view.Tally.Closed;
import org.alongside.eventsourcing.view.Tally.Counted;
import org.alongside.eventsourcing.view.Tally.Moved;
import org.alongside.eventsourcing.view.Tally.TallyEvent;
import org.alongside.eventsourcing.view.ViewComparison.Difference;
import org.alongside.eventsourcing.view.ViewComparison.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** At once, and in a dozen slices by a program that has little memory. */
@ParameterizedClass
@ValueSource(longs = {1L << 40, 1_000_000})
class RebuildingAViewTest {
    private static final String ROWS = "select tally::text from tally order by place";
    private static final int EVENTS = 5_000;

    private final long memory;
    private final Random random = new Random(7);
    private ViewFixture fixture;

    RebuildingAViewTest(long memory) {
        this.memory = memory;
    }

    @BeforeEach
    void open() {
        fixture = new ViewFixture();
        for (int first = 1; first <= EVENTS; first += 500) {
            fixture.log.append(Append.of(events(first, 500)));
        }
        while (fixture.cursor().position() < EVENTS) {
            fixture.follow(VIEW);
        }
    }

    private List<NewEvent> events(int first, int count) {
        var events = new ArrayList<NewEvent>();
        for (int version = first; version < first + count; version++) {
            events.add(Facts.of("tally/1", version, event()));
        }
        return events;
    }

    private TallyEvent event() {
        return switch (random.nextInt(10)) {
            case 0 -> new Closed(place());
            case 1 -> new Moved(place() + "w", place() + "e", new BigDecimal("0.50"));
            default -> new Counted(place(), "k" + random.nextInt(5), BigDecimal.valueOf(random.nextInt(1000), 2));
        };
    }

    private String place() {
        return "place \\ \"" + random.nextInt(900);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void live_rows_equal_the_folded_log() {
        var comparison = await(fixture.rebuild(VIEW, memory).compare());

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.isEqual()).isTrue();
        assertThat(comparison.position()).isEqualTo(EVENTS);
        assertThat(comparison.rows())
                .isEqualTo(fixture.number("select count(*) from tally"))
                .isGreaterThan(1_000);
    }

    @Test
    void altered_missing_and_surplus_rows_are_found() {
        fixture.execute("update tally set total = total + 0.01 where place = (select min(place) from tally)");
        fixture.execute("delete from tally where place = (select max(place) from tally)");
        fixture.execute("insert into tally (place, times, total) values ('nowhere', 1, 1)");

        var comparison = await(fixture.rebuild(VIEW, memory).compare());

        assertThat(comparison.differing()).isEqualTo(3);
        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.ALTERED, Kind.MISSING, Kind.SURPLUS);
        assertThat(comparison.differences())
                .filteredOn(difference -> difference.kind() == Kind.ALTERED)
                .singleElement()
                .satisfies(altered -> assertThat(altered.fields()).containsExactly("total"));
    }

    @Test
    void a_rebuild_makes_the_very_rows_that_following_made() {
        var live = fixture.texts(ROWS);
        fixture.execute("update tally set times = 0, kinds = null");
        fixture.execute("insert into tally (place, times, total) values ('nowhere', 1, 1)");

        var rebuilt = await(fixture.rebuild(VIEW, memory).rebuild());

        assertThat(fixture.texts(ROWS)).isEqualTo(live);
        assertThat(rebuilt.rows()).isEqualTo(live.size());
        assertThat(await(fixture.rebuild(VIEW, memory).compare()).isEqual()).isTrue();
    }

    @Test
    void a_rebuild_to_a_later_position_moves_the_cursor_and_following_goes_on_from_there() {
        fixture.log.append(Append.of(events(EVENTS + 1, 100)));

        var rebuilt = await(fixture.rebuild(VIEW, memory).rebuildTo(EVENTS + 100));
        fixture.append("tally/2", 1, new Counted("after", "seen", ONE));
        fixture.follow(VIEW);

        assertThat(rebuilt.position()).isEqualTo(EVENTS + 100);
        assertThat(fixture.cursor().position()).isEqualTo(EVENTS + 101);
        assertThat(await(fixture.rebuild(VIEW, memory).compare()).isEqual()).isTrue();
    }

    @Test
    void a_rebuild_parks_what_following_parks_and_frees_it_when_the_fold_is_mended() {
        fixture.append("tally/3", 1, new Counted("east", "seen", ONE));
        fixture.append("tally/3", 2, new Counted("east", "poison", ONE));
        fixture.append("tally/3", 3, new Counted("east", "seen", ONE));
        fixture.follow(VIEW);
        var live = fixture.texts(ROWS);
        var parked = fixture.texts("select place || reason from parked order by place");

        var rebuilt = await(fixture.rebuild(VIEW, memory).rebuild());

        assertThat(rebuilt.parked()).isEqualTo(2);
        assertThat(fixture.texts(ROWS)).isEqualTo(live);
        assertThat(fixture.texts("select place || reason from parked order by place"))
                .isEqualTo(parked)
                .hasSize(2);

        assertThat(await(fixture.rebuild(MENDED, memory).rebuild()).parked()).isZero();
        assertThat(fixture.texts("select times || ' ' || total from tally where place = 'east'"))
                .containsExactly("3 3");
    }

    @Test
    void a_rebuild_that_parks_shuts_out_the_follower_that_knows_of_nothing_parked() {
        var leading = fixture.follower(MENDED);
        fixture.append("tally/3", 1, new Counted("east", "poison", ONE));
        var first = fixture.batch();
        fixture.onContext(() -> leading.handle(first));

        assertThat(await(fixture.rebuild(VIEW, memory).rebuild()).parked()).isPositive();
        fixture.append("tally/3", 2, new Counted("east", "seen", ONE));
        var next = fixture.batch();

        assertThatThrownBy(() -> fixture.onContext(() -> leading.handle(next))).isInstanceOf(Cursor.Fenced.class);
    }

    @Test
    void a_hole_in_the_log_is_told_and_nothing_is_replaced() {
        var live = fixture.texts(ROWS);
        fixture.execute("delete from event where position = 4000");

        assertThatThrownBy(() -> await(fixture.rebuild(VIEW, memory).rebuild()))
                .hasMessageContaining("a hole between positions 3500 and 4000");
        assertThat(fixture.texts(ROWS)).isEqualTo(live);
    }
}
