package org.alongside.eventsourcing.view;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.TWO;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.view.ViewFixture.MENDED;
import static org.alongside.eventsourcing.view.ViewFixture.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.eventsourcing.follow.Batch;
import org.alongside.eventsourcing.follow.Cursor;
import org.alongside.eventsourcing.follow.Follower.Handled;
import org.alongside.eventsourcing.follow.Replay;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.view.Tally.Closed;
import org.alongside.eventsourcing.view.Tally.Counted;
import org.alongside.eventsourcing.view.Tally.Moved;
import org.alongside.eventsourcing.view.Tally.Whispered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingAViewTest {
    private static final String ROWS =
            "select place || ' ' || times || ' ' || total || ' ' || tags::text from tally order by place";
    private static final String PARKED = "select key || ' at ' || place from parked order by key, place";

    private ViewFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ViewFixture();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_batch_becomes_rows_and_its_cursor_moves_with_them() {
        fixture.append("tally/1", 1, new Counted("north", "seen", TEN));
        fixture.append("tally/1", 2, new Counted("south", "seen", ONE));
        fixture.append("tally/1", 3, new Moved("north", "south", TWO));

        assertThat(fixture.follow(VIEW)).isEqualTo(Handled.CURSOR_MOVED);

        assertThat(fixture.texts(ROWS)).containsExactly("north 2 8 {moved,seen}", "south 2 3 {moved,seen}");
        assertThat(fixture.cursor().position()).isEqualTo(3);
        assertThat(fixture.positions.of("places")).isEqualTo(3);
    }

    @Test
    void a_row_that_exists_is_changed_and_one_that_ends_is_removed() {
        fixture.append("tally/1", 1, new Counted("north", "seen", TEN));
        fixture.append("tally/1", 2, new Counted("south", "seen", ONE));
        fixture.follow(VIEW);
        fixture.append("tally/1", 3, new Closed("north"));
        fixture.append("tally/1", 4, new Counted("south", "heard", ONE));
        fixture.append("tally/1", 5, new Counted("west", "seen", ONE));
        fixture.append("tally/1", 6, new Closed("west"));
        fixture.follow(VIEW);

        assertThat(fixture.texts(ROWS)).containsExactly("south 2 2 {heard,seen}");
    }

    @Test
    void a_batch_that_comes_twice_changes_nothing() {
        fixture.append("tally/1", 1, new Counted("north", "seen", TEN));
        fixture.append("tally/1", 2, new Counted("north", "seen", TEN));
        var batch = fixture.batch();
        fixture.onContext(() -> fixture.follower(VIEW).handle(batch));

        assertThatThrownBy(() -> fixture.onContext(() -> fixture.follower(VIEW).handle(batch)))
                .isInstanceOf(Cursor.Fenced.class);
        for (var event : batch.events()) {
            var alone = new Batch(batch.cursor(), List.of(event));
            assertThatThrownBy(
                            () -> fixture.onContext(() -> fixture.follower(VIEW).handle(alone)))
                    .isInstanceOf(Cursor.Fenced.class);
        }

        assertThat(fixture.texts(ROWS)).containsExactly("north 2 20 {seen}");
    }

    @Test
    void a_leader_of_an_earlier_epoch_changes_nothing() {
        fixture.append("tally/1", 1, new Counted("north", "seen", TEN));
        var batch = fixture.batch();
        fixture.execute("update follower set epoch = 2");

        assertThatThrownBy(() -> fixture.onContext(() -> fixture.follower(VIEW).handle(batch)))
                .isInstanceOf(Cursor.Fenced.class);
        assertThat(fixture.texts(ROWS)).isEmpty();
    }

    @Test
    void events_that_concern_nobody_cost_no_transaction_and_are_reached_all_the_same() {
        fixture.append("tally/1", 1, new Whispered("psst"));
        fixture.log.append(Append.of(List.of(Facts.of("other/1", 1, "NobodyKnowsThis", 1, "{}"))));

        assertThat(fixture.follow(VIEW)).isEqualTo(Handled.DONE);
        assertThat(fixture.positions.of("places")).isEqualTo(2);
        assertThat(fixture.metrics
                        .counter("alongside.view.unknown", "view", "places", "type", "NobodyKnowsThis")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void poison_holds_its_own_row_and_no_other() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        fixture.append("tally/1", 2, new Counted("north", "poison", TEN));
        fixture.append("tally/1", 3, new Moved("north", "south", TWO));
        fixture.append("tally/1", 4, new Counted("south", "seen", ONE));
        fixture.follow(VIEW);
        fixture.append("tally/1", 5, new Counted("north", "seen", ONE));
        fixture.follow(VIEW);

        assertThat(fixture.texts(ROWS))
                .as("what the fold did to the row before it threw is not stored")
                .containsExactly("north 1 1 {seen}", "south 2 3 {moved,seen}");
        assertThat(fixture.texts(PARKED)).containsExactly("north at north-2", "north at north-3", "north at north-5");
        assertThat(fixture.cursor().position()).isEqualTo(5);
    }

    @Test
    void parked_events_are_folded_in_order_once_the_fold_is_mended() {
        poison_holds_its_own_row_and_no_other();
        var parked = await(fixture.log.log().after(1, 1)).getFirst();
        assertThatThrownBy(() -> fixture.onContext(() -> fixture.follower(VIEW).again(parked)))
                .hasMessageContaining("half-way");

        var replay = new Replay(fixture.parking(), fixture.log.log(), List.of(onItsContext()));
        var replayed = await(replay.replay("places", "north"));

        assertThat(replayed.handled()).isEqualTo(3);
        assertThat(fixture.texts(PARKED)).isEmpty();
        assertThat(fixture.texts("select times || ' ' || total from tally where place = 'north'"))
                .containsExactly("4 10");
        assertThat(await(fixture.rebuild(MENDED).compare()).differences()).isEmpty();
    }

    @Test
    void folding_a_parked_event_again_twice_does_it_once() {
        poison_holds_its_own_row_and_no_other();
        var parked = await(fixture.log.log().after(1, 1)).getFirst();

        fixture.onContext(() -> fixture.follower(MENDED).again(parked));
        fixture.onContext(() -> fixture.follower(MENDED).again(parked));

        assertThat(fixture.texts("select times || ' ' || total from tally where place = 'north'"))
                .containsExactly("2 11");
    }

    private org.alongside.eventsourcing.follow.Follower onItsContext() {
        var follower = fixture.follower(MENDED);
        return new org.alongside.eventsourcing.follow.Follower() {
            @Override
            public String name() {
                return follower.name();
            }

            @Override
            public io.smallrye.mutiny.Uni<Handled> handle(Batch batch) {
                return follower.handle(batch);
            }

            @Override
            public io.smallrye.mutiny.Uni<Void> again(org.alongside.eventsourcing.log.Recorded parked) {
                return io.smallrye.mutiny.Uni.createFrom()
                        .emitter(emitter -> io.smallrye.common.vertx.VertxContext.createNewDuplicatedContext(
                                        fixture.log.vertx().getOrCreateContext())
                                .runOnContext(ignored ->
                                        follower.again(parked).subscribe().with(emitter::complete, emitter::fail)));
            }
        };
    }

    @Test
    void an_event_that_cannot_be_read_holds_its_stream() {
        fixture.log.append(Append.of(List.of(Facts.of("tally/1", 1, "Counted", 7, "{}"))));
        fixture.append("tally/1", 2, new Counted("north", "seen", ONE));
        fixture.append("tally/2", 1, new Counted("south", "seen", ONE));
        fixture.follow(VIEW);

        assertThat(fixture.texts(ROWS)).containsExactly("south 1 1 {seen}");
        assertThat(fixture.texts(PARKED)).containsExactly("tally/1 at tally/1-1", "tally/1 at tally/1-2");
    }

    @Test
    void a_row_that_the_database_refuses_is_parked_alone() {
        fixture.append("tally/1", 1, new Counted("north", "seen", ONE));
        fixture.append("tally/1", 2, new Counted("south", "a kind far too long for its column", ONE));
        fixture.append("tally/1", 3, new Counted("west", "seen", ONE));

        fixture.follow(VIEW);

        assertThat(fixture.texts("select place from tally order by place")).containsExactly("north", "west");
        assertThat(fixture.texts(PARKED)).containsExactly("south at south-2");
        assertThat(fixture.cursor().position()).isEqualTo(3);
    }
}
