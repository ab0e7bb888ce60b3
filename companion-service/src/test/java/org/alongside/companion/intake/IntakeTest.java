package org.alongside.companion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.Heard;
import org.alongside.companion.adapter.HttpAdapter;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Inbound.Kind;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.outbox.Partner;
import org.alongside.companion.standin.ControlRoom;
import org.alongside.companion.standin.ControlRoomOverHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:15:00Z");
    private static final Partner CAD = new Partner("CAD", "GMP");

    private final ControlRoom room = new ControlRoom();
    private final ControlRoomOverHttp there = new ControlRoomOverHttp(room);
    private final HttpAdapter adapter =
            new HttpAdapter(there.address(), ControlRoomOverHttp.SECRET, () -> NOW, Duration.ofSeconds(5));
    private final Deciding services = new Deciding();

    /** Our services: they note what came, and answer as they are told to. */
    private static final class Deciding implements Here {
        private final List<String> heard = new ArrayList<>();
        private final Map<String, Answer> answers = new HashMap<>();
        private final List<String> alive = new ArrayList<>();
        private boolean isUp = true;
        private boolean isEnding;

        @Override
        public Answer tell(String system, Inbound inbound) {
            heard.add(system + " " + inbound.id());
            if (isEnding) {
                throw new IllegalStateException("ended");
            }
            return answers.getOrDefault(inbound.id(), new Answer.Acknowledged(null));
        }

        @Override
        public boolean heard(String system) {
            alive.add(system);
            return isUp;
        }
    }

    @AfterEach
    void close() {
        there.close();
    }

    private static Inbound said(String id, String unit) {
        return new Inbound(id, Kind.UNIT, unit, "{\"sequence\": 1}");
    }

    private int round() {
        return new Intake(services).round(CAD, adapter);
    }

    @Test
    void what_they_say_is_handed_on_and_answered_once() {
        room.say(said("m1", "KW21"));
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        assertThat(services.heard).containsExactly("CAD m1");
        assertThat(room.answers()).containsExactly("m1 {\"acknowledged\":true}");
    }

    @Test
    void what_is_refused_here_they_are_told_with_its_code() {
        room.say(said("m1", "KW21"));
        services.answers.put("m1", new Answer.Refused("EXTERNAL_CONTENT_DIFFERS"));
        assertThat(round()).isEqualTo(1);
        assertThat(room.answers()).containsExactly("m1 {\"acknowledged\":false,\"code\":\"EXTERNAL_CONTENT_DIFFERS\"}");
    }

    @Test
    void while_our_service_is_gone_what_they_say_waits_and_so_does_what_follows_on_it() {
        room.say(said("m1", "KW21"));
        room.say(said("m2", "KW21"));
        room.say(said("m3", "KW22"));
        services.answers.put("m1", new Answer.NoAnswer());
        assertThat(round()).isEqualTo(1);
        assertThat(services.heard).containsExactly("CAD m1", "CAD m3");
        services.answers.clear();
        assertThat(round()).isEqualTo(2);
        assertThat(services.heard).containsExactly("CAD m1", "CAD m3", "CAD m1", "CAD m2");
    }

    @Test
    void a_program_that_ends_before_it_answered_hands_it_on_again() {
        room.say(said("m1", "KW21"));
        services.isEnding = true;
        assertThatThrownBy(this::round).hasMessage("ended");
        services.isEnding = false;
        assertThat(room.answers()).isEmpty();
        assertThat(round()).isEqualTo(1);
        assertThat(services.heard).containsExactly("CAD m1", "CAD m1");
    }

    @Test
    void one_sign_that_they_are_there_is_told_until_it_arrives() {
        var signs = new ArrayDeque<>(List.of(new Heard(true, List.of())));
        var silentAfter = new ControlSystemAdapter() {
            @Override
            public Answer send(Message message) {
                return new Answer.NoAnswer();
            }

            @Override
            public Heard poll() {
                return signs.isEmpty() ? new Heard(false, List.of()) : signs.remove();
            }

            @Override
            public void answer(Inbound inbound, Answer answer) {
                throw new AssertionError("nothing was said");
            }
        };
        var intake = new Intake(services);
        services.isUp = false;
        intake.round(CAD, silentAfter);
        services.isUp = true;
        intake.round(CAD, silentAfter);
        intake.round(CAD, silentAfter);
        assertThat(services.alive).containsExactly("CAD", "CAD");
    }

    @Test
    void that_they_are_there_is_told_now_and_then_also_when_they_say_nothing() {
        var intake = new Intake(services);
        services.isUp = false;
        intake.round(CAD, adapter);
        services.isUp = true;
        intake.round(CAD, adapter);
        intake.round(CAD, adapter);
        assertThat(services.alive).containsExactly("CAD", "CAD");
    }

    @Test
    void of_a_system_that_does_not_answer_nothing_is_told() {
        there.close();
        round();
        assertThat(services.alive).isEmpty();
    }

    @Test
    void a_request_that_is_not_signed_as_agreed_is_not_taken_there() {
        room.say(said("m1", "KW21"));
        var stranger = new HttpAdapter(there.address(), "another secret of two", () -> NOW, Duration.ofSeconds(5));
        assertThat(stranger.poll().isThere()).isFalse();
        assertThat(adapter.poll().said()).hasSize(1);
    }
}
