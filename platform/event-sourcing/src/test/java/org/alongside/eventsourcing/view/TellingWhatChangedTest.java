package org.alongside.eventsourcing.view;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.view.ViewFixture.MENDED;
import static org.alongside.eventsourcing.view.ViewFixture.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.view.Tally.Counted;
import org.alongside.eventsourcing.view.Tally.Moved;
import org.alongside.eventsourcing.view.Tally.Whispered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingWhatChangedTest {
    private ViewFixture fixture;
    private ViewChanges changes;

    @BeforeEach
    void open() {
        fixture = new ViewFixture();
        changes = new ViewChanges(fixture.log.log(), fixture.codec, fixture.positions, List.of(VIEW));
        fixture.append("tally/1", 1, new Counted("north", "seen", TEN));
        fixture.append("tally/1", 2, new Whispered("psst"));
        fixture.append("tally/1", 3, new Moved("south", "west", ONE));
        fixture.append("tally/1", 4, new Counted("south", "seen", ONE));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void every_row_that_an_event_in_between_went_into_is_named_once() {
        assertThat(await(changes.between("places", 0, 4))).containsExactlyInAnyOrder("north", "south", "west");
        assertThat(await(changes.between("places", 2, 4))).containsExactlyInAnyOrder("south", "west");
        assertThat(await(changes.between("places", 3, 4))).containsExactly("south");
        assertThat(await(changes.between("places", 1, 2))).isEmpty();
        assertThat(await(changes.between("places", 4, 4))).isEmpty();
    }

    @Test
    void an_event_that_the_view_cannot_read_changes_no_row() {
        fixture.log.append(Append.of(List.of(Facts.of("tally/2", 1, "Counted", 99, "{}"))));
        assertThat(await(changes.between("places", 4, 5))).isEmpty();
    }

    @Test
    void a_stretch_too_long_is_refused_rather_than_read() {
        assertThatThrownBy(() -> changes.between("places", 0, ViewChanges.EVENTS_MAX + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_that_a_replayed_event_changes_is_told_though_no_position_names_it() {
        var mended = new ArrayList<String>();
        changes.onMended(mended::add);
        fixture.append("tally/1", 5, new Counted("north", "poison", ONE));
        fixture.follow(VIEW);
        assertThat(mended).isEmpty();
        var parked = await(fixture.log.log().after(4, 1)).getFirst();
        fixture.onContext(() -> fixture.follower(MENDED).again(parked));
        assertThat(mended).containsExactly("places");
    }
}
