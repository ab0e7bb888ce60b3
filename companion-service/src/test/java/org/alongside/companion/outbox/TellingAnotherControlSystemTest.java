package org.alongside.companion.outbox;

import static org.alongside.companion.outbox.Facts.CLOSED;
import static org.alongside.companion.outbox.Facts.NOW;
import static org.alongside.companion.outbox.Facts.RESTRICTED;
import static org.alongside.companion.outbox.Facts.assignedTo;
import static org.alongside.companion.outbox.Facts.created;
import static org.alongside.companion.outbox.Facts.graded;
import static org.alongside.companion.outbox.Facts.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.alongside.companion.adapter.HttpAdapter;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.adapter.Message.Action;
import org.alongside.companion.standin.ControlRoom;
import org.alongside.companion.standin.ControlRoom.Manner;
import org.alongside.companion.standin.ControlRoomOverHttp;
import org.alongside.contracts.Origin;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events over Kafka, the outbox in PostgreSQL, and a small control system over HTTP. */
@QuarkusTest
class TellingAnotherControlSystemTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofMillis(500);
    private static final int ROUNDS_MAX = 20;

    @Inject
    Broker broker;

    @Inject
    Courier courier;

    @Inject
    BusinessClock clock;

    private final ControlRoom room = new ControlRoom();
    private final ControlRoomOverHttp there = new ControlRoomOverHttp(room);

    /** Each test is a force of its own, so that none tells what another left. */
    private final String force = "F" + UUID.randomUUID().toString().substring(0, 8);

    private final UUID incident = UUID.randomUUID();
    private final UUID car = UUID.randomUUID();

    @AfterEach
    void close() {
        there.close();
    }

    /** Nothing is remembered between rounds but in the database, so each is one after a restart. */
    private int round() {
        return round(LIMIT);
    }

    private int round(Duration patience) {
        var adapter = new HttpAdapter(there.address(), ControlRoomOverHttp.SECRET, clock, patience);
        return courier.round(new Partner("CAD", force), adapter);
    }

    /** As many as it takes: a round may end early on a slow machine. */
    private void rounds() {
        for (int left = ROUNDS_MAX; round() > 0; left--) {
            assertThat(left).as("rounds").isPositive();
        }
    }

    private void untilRounds(BooleanSupplier come) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            round();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private Message known(UUID object) {
        return Objects.requireNonNull(room.of(object));
    }

    @Test
    void an_incident_is_created_there_then_updated_and_closed() {
        broker.tell(force, incident, created());
        rounds();
        assertThat(known(incident).action()).isEqualTo(Action.CREATE);
        assertThat(Objects.requireNonNull(known(incident).incident()).logNumber())
                .isEqualTo("1234");
        broker.tell(force, incident, graded());
        rounds();
        assertThat(known(incident).action()).isEqualTo(Action.UPDATE);
        assertThat(known(incident).externalId()).isEqualTo("CAD-" + incident);
        assertThat(Objects.requireNonNull(known(incident).incident()).grade()).isEqualTo("G1");
        assertThat(Objects.requireNonNull(known(incident).incident()).gradeLabel())
                .isEqualTo("Grade 1");
        broker.tell(force, incident, CLOSED);
        rounds();
        assertThat(known(incident).action()).isEqualTo(Action.CLOSE);
        assertThat(room.done()).hasSize(3);
        assertThat(round()).isZero();
    }

    @Test
    void a_unit_is_told_with_its_job_and_when_it_is_let_go() {
        broker.tell(force, incident, created());
        broker.tell(force, car, unit(new ExternalReference("CAD", "KW21")));
        broker.tell(force, car, assignedTo(incident));
        rounds();
        var assigned = Objects.requireNonNull(known(car).unit());
        assertThat(known(car).externalId()).isEqualTo("KW21");
        assertThat(assigned.held()).isEqualTo("ASSIGNED");
        assertThat(Objects.requireNonNull(assigned.job()).alongsideId()).isEqualTo(incident);
        broker.tell(
                force,
                car,
                new UnitStoodDown(
                        new IncidentId(incident), List.of(Leg.RESPONSE), StandDownReason.NOT_NEEDED, NOW, null, null));
        rounds();
        assertThat(Objects.requireNonNull(known(car).unit()).held()).isEqualTo("FREE");
        assertThat(Objects.requireNonNull(known(car).unit()).job()).isNull();
    }

    @Test
    void what_they_say_of_their_unit_is_not_told_back() {
        broker.tell(force, car, unit(new ExternalReference("CAD", "KW21")));
        broker.tell(force, car, assignedTo(incident));
        rounds();
        assertThat(room.received()).hasSize(1);
        broker.tell(force, car, new UnitStateChanged(5, RadioState.EN_ROUTE, NOW));
        assertThat(round()).isEqualTo(1);
        assertThat(room.received()).hasSize(1);
        assertThat(round()).isZero();
    }

    @Test
    void a_lost_acknowledgement_leads_to_one_effect_there() {
        broker.tell(force, incident, created());
        room.behave(Manner.LOSE_ACKNOWLEDGEMENT);
        round();
        room.behave(Manner.ACKNOWLEDGE);
        untilRounds(() -> room.received().size() > 1);
        assertThat(room.received()).containsOnly(room.received().getFirst());
        assertThat(room.done()).hasSize(1);
        assertThat(round()).isZero();
    }

    @Test
    void an_answer_that_comes_too_late_is_none() {
        broker.tell(force, incident, created());
        room.behave(Manner.ANSWER_LATE);
        round(IMPATIENCE);
        assertThat(room.done()).hasSize(1);
        room.behave(Manner.ACKNOWLEDGE);
        untilRounds(() -> room.received().size() > 1);
        assertThat(room.done()).hasSize(1);
    }

    @Test
    void a_system_that_keeps_us_waiting_is_not_asked_all_at_once() {
        broker.tell(force, incident, created());
        broker.tell(force, UUID.randomUUID(), created());
        room.behave(Manner.ANSWER_LATE);
        assertThat(round(IMPATIENCE)).isEqualTo(1);
        assertThat(room.received()).hasSize(1);
    }

    @Test
    void a_program_that_ends_after_sending_sends_the_same_again() {
        broker.tell(force, incident, created());
        try {
            courier.round(new Partner("CAD", force), new EndingAfterwards(room));
        } catch (EndingAfterwards.Ended expected) {
            assertThat(room.done()).hasSize(1);
        }
        untilRounds(() -> room.received().size() > 1);
        assertThat(room.received()).containsOnly(room.received().getFirst());
        assertThat(room.done()).hasSize(1);
    }

    @Test
    void what_is_refused_there_is_parked_until_there_is_something_new_to_tell() {
        broker.tell(force, incident, created());
        room.behave(Manner.REFUSE);
        rounds();
        room.behave(Manner.ACKNOWLEDGE);
        assertThat(round()).isZero();
        assertThat(room.of(incident)).isNull();
        broker.tell(force, incident, graded());
        rounds();
        assertThat(known(incident).action()).isEqualTo(Action.CREATE);
    }

    @Test
    void a_busy_system_is_told_again() {
        broker.tell(force, incident, created());
        room.behave(Manner.BE_BUSY);
        round();
        room.behave(Manner.ACKNOWLEDGE);
        untilRounds(() -> room.of(incident) != null);
        assertThat(room.done()).hasSize(1);
    }

    @Test
    void a_restricted_incident_is_not_told_and_its_unit_does_not_look_free() {
        broker.tell(force, incident, created());
        broker.tell(force, incident, RESTRICTED);
        broker.tell(force, car, unit(null));
        broker.tell(force, car, assignedTo(incident));
        rounds();
        assertThat(room.of(incident)).isNull();
        var assigned = Objects.requireNonNull(known(car).unit());
        assertThat(assigned.held()).isEqualTo("ASSIGNED");
        assertThat(assigned.job()).isNull();
        broker.tell(force, incident, graded());
        rounds();
        assertThat(room.of(incident)).isNull();
    }

    @Test
    void what_ended_before_they_heard_of_it_and_units_on_no_job_are_not_told() {
        broker.tell(force, incident, created());
        broker.tell(force, incident, CLOSED);
        broker.tell(force, car, unit(null));
        rounds();
        assertThat(room.received()).isEmpty();
        assertThat(round()).isZero();
    }

    @Test
    void what_ends_before_they_answered_is_closed_there_too() {
        broker.tell(force, incident, created());
        room.behave(Manner.LOSE_ACKNOWLEDGEMENT);
        round();
        room.behave(Manner.ACKNOWLEDGE);
        broker.tell(force, incident, CLOSED);
        untilRounds(() -> known(incident).action() == Action.CLOSE);
        assertThat(round()).isZero();
    }

    @Test
    void what_they_refused_and_what_has_ended_since_is_not_told_again() {
        broker.tell(force, incident, created());
        room.behave(Manner.REFUSE);
        rounds();
        room.behave(Manner.ACKNOWLEDGE);
        broker.tell(force, incident, CLOSED);
        rounds();
        assertThat(room.of(incident)).isNull();
    }

    @Test
    void history_and_other_forces_are_not_told() {
        var imported = UUID.randomUUID();
        broker.tell(force, Origin.IMPORTED, imported, created());
        broker.tell("ELSE" + force, incident, created());
        assertThat(round()).isZero();
        assertThat(room.received()).isEmpty();
    }

    @Test
    void an_incident_of_theirs_is_told_under_their_id() {
        broker.tell(force, incident, created(new ExternalReference("CAD", "4711")));
        rounds();
        assertThat(known(incident).externalId()).isEqualTo("4711");
        assertThat(known(incident).action()).isEqualTo(Action.UPDATE);
    }
}
