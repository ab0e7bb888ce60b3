package org.alongside.eventsourcing.follow;

import static org.alongside.eventsourcing.follow.FlowFixture.changed;
import static org.alongside.eventsourcing.follow.FlowFixture.eventually;
import static org.alongside.eventsourcing.follow.FlowFixture.newStream;
import static org.alongside.eventsourcing.follow.FlowFixture.noted;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandProcessor;
import org.alongside.eventsourcing.command.Drafting;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.follow.FlowEvent.Copied;
import org.alongside.eventsourcing.follow.FlowEvent.Noted;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutomationFollowerTest {
    /** The copier throws on this number until it is mended. */
    private static final int POISON = 1_666;

    /** The copy aggregate refuses this number, and the next one for now. */
    private static final int REFUSED = 1_013;

    private static final int REFUSED_FOR_NOW = 1_014;

    /** Copied only where there is a copy already. */
    private static final int ONE_MORE = 1_015;

    private final WhenNotedThenCopy copier = new WhenNotedThenCopy();
    private FlowFixture flow;
    private AutomationFollower<Noted> follower;

    @BeforeEach
    void open() {
        flow = new FlowFixture();
        var keyring = new OwnKeys(new KeyStore(flow.tables(), new byte[32]));
        var drafting = new Drafting(flow.codec, keyring, Instant::now);
        var commands = new CommandProcessor(flow.ground().log(), flow.codec, drafting, keyring);
        follower = new AutomationFollower<>(copier, commands, flow.codec, flow.parking(), "test-service", flow.meters);
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    void its_effect_happens_once_though_the_fact_is_handled_twice() {
        flow.append(noted(newStream(), 1), noted(newStream(), 1));
        var batch = new Batch(new Cursor(follower.name(), 1, 0), flow.all());

        await(follower.handle(batch));
        await(follower.handle(batch));

        assertThat(copies()).hasSize(2);
    }

    @Test
    void what_it_causes_says_what_caused_it_and_belongs_to_the_same() {
        flow.append(noted(newStream(), 1));
        var fact = flow.all().getFirst().envelope();
        handleAll();

        var effect = copies().getFirst().envelope();
        assertThat(effect.causation()).isEqualTo(fact.id());
        assertThat(effect.correlation()).isEqualTo(fact.correlation());
        assertThat(effect.force()).isEqualTo(fact.force());
        assertThat(effect.origin()).isEqualTo(fact.origin());
        assertThat(effect.actor().person()).isEqualTo("test-service");
    }

    @Test
    void one_key_is_handled_in_order() {
        var stream = newStream();
        for (int version = 1; version <= 30; version++) {
            flow.append(noted(stream, version));
        }
        handleAll();

        assertThat(copies())
                .extracting(Recorded::payload)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 30)
                        .mapToObj(n -> "{\"n\":" + n + "}")
                        .toList());
    }

    @Test
    void imported_history_starts_nothing_and_an_exercise_does() {
        flow.append(with(Origin.IMPORTED, noted(newStream(), 1)), with(Origin.EXERCISE, noted(newStream(), 1)));
        handleAll();

        assertThat(copies()).extracting(copy -> copy.envelope().origin()).containsExactly(Origin.EXERCISE);
    }

    @Test
    void an_automation_may_ask_to_see_imported_history() {
        copier.seesImported = true;
        flow.append(with(Origin.IMPORTED, noted(newStream(), 1)));
        handleAll();

        assertThat(copies()).hasSize(1);
    }

    @Test
    void one_that_is_new_to_an_installation_lets_the_past_rest() {
        historyWithoutIt();
        flow.start(follower);
        eventually("it follows", () -> storedPosition() == 2);

        flow.append(noted(newStream(), 1));

        eventually("what is new has its effect", () -> copies().size() == 1);
        assertThat(copies().getFirst().envelope().causation())
                .isEqualTo(flow.all().get(2).envelope().id());
    }

    @Test
    void one_that_is_new_may_ask_to_see_the_past() {
        copier.seesHistory = true;
        historyWithoutIt();

        flow.start(follower);

        eventually("all has its effect", () -> copies().size() == 2);
    }

    @Test
    void what_came_before_anybody_led_for_the_first_time_is_not_the_past() {
        flow.append(noted(newStream(), 1));

        flow.start(follower);

        eventually("it has its effect", () -> copies().size() == 1);
    }

    private void historyWithoutIt() {
        flow.append(noted(newStream(), 1), noted(newStream(), 1));
        var hand = new Hand("hand");
        var before = flow.start(hand);
        eventually("others followed", () -> hand.seen.size() == 2);
        await(before.stop());
    }

    private long storedPosition() {
        return await(flow.tables()
                .preparedQuery("select position from follower where name = $1")
                .execute(Tuple.of(follower.name()))
                .map(rows -> rows.size() == 0 ? -1 : rows.iterator().next().getLong(0)));
    }

    @Test
    void a_refusal_is_counted_and_no_failure() {
        flow.append(payload(REFUSED, noted(newStream(), 1)), noted(newStream(), 1));
        handleAll();

        assertThat(copies()).hasSize(1);
        assertThat(flow.meters
                        .counter("alongside.automation.refusals", "automation", follower.name(), "code", "UNLUCKY")
                        .count())
                .isEqualTo(1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void what_changed_nothing_has_no_effect_later_when_it_is_handled_again() {
        var stream = newStream();
        flow.append(payload(ONE_MORE, noted(stream, 1)), noted(stream, 2));
        handleAll();
        assertThat(copies()).hasSize(1);

        handleAll();

        assertThat(copies()).hasSize(1);
    }

    @Test
    void what_was_refused_for_good_has_no_effect_later_when_it_is_handled_again() {
        flow.append(payload(REFUSED, noted(newStream(), 1)));
        handleAll();
        copier.copies.open = true;

        handleAll();

        assertThat(copies()).isEmpty();
    }

    @Test
    void a_type_nobody_here_knows_is_counted_and_passed_over() {
        flow.append(changed(noted(newStream(), 1), "FromTheFuture", Origin.LIVE, "{}"), noted(newStream(), 1));
        handleAll();

        assertThat(copies()).hasSize(1);
        assertThat(flow.meters
                        .counter("alongside.automation.unknown", "automation", follower.name())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void poison_is_parked_with_what_follows_it_while_other_keys_flow_and_is_replayed_in_order() {
        var ill = newStream();
        var well = newStream();
        flow.append(payload(POISON, noted(ill, 1)), noted(well, 1), noted(ill, 2), noted(well, 2));
        var followers = flow.start(follower);
        eventually("the other key flows", () -> copies().size() == 2);
        flow.append(noted(ill, 3), noted(well, 3));
        eventually("and goes on", () -> copies().size() == 3);

        assertThat(parked()).extracting(Parked::place).containsExactly("1", "3", "7");
        assertThat(parked().getFirst().reason()).contains("cannot copy");
        assertThat(parked().getLast().reason()).isEqualTo(Parked.BEHIND);
        eventually("it shows", () -> flow.status(followers, follower.name()).parkedKeys() == 1);

        var key = ill.substring(ill.indexOf('/') + 1);
        var replay = new Replay(flow.parking(), flow.ground().log(), List.of(follower));
        assertThat(await(replay.replay(follower.name(), key)).stoppedBy()).contains("cannot copy");
        assertThat(parked()).hasSize(3);

        copier.mended = true;
        assertThat(await(replay.replay(follower.name(), key))).isEqualTo(new Replay.Replayed(3, null));

        assertThat(parked()).isEmpty();
        assertThat(copies().stream()
                        .filter(copy -> copy.envelope().key().equals(key))
                        .map(Recorded::payload))
                .containsExactly("{\"n\":1666}", "{\"n\":2}", "{\"n\":3}");
        flow.append(noted(ill, 4));
        eventually("the key is free again", () -> copies().size() == 7);
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_shape_that_cannot_be_read_is_parked() {
        flow.append(changed(noted(newStream(), 1), "Noted", Origin.LIVE, "{\"n\":\"many\"}"), noted(newStream(), 1));
        handleAll();

        assertThat(copies()).hasSize(1);
        assertThat(parked())
                .extracting(Parked::reason)
                .singleElement()
                .asString()
                .contains("UnreadableEvent");
    }

    @Test
    void a_refusal_for_now_is_asked_again_and_parks_nothing() {
        flow.append(payload(REFUSED_FOR_NOW, noted(newStream(), 1)), noted(newStream(), 1));
        var followers = flow.start(follower);

        eventually(
                "it shows",
                () -> followers.leading()
                        && flow.status(followers, follower.name()).lastError() != null);
        assertThat(copies()).as("other keys of the batch went on").hasSize(1);
        assertThat(parked()).isEmpty();

        copier.copies.open = true;
        eventually("done once it may", () -> copies().size() == 2);
    }

    private void handleAll() {
        await(follower.handle(new Batch(new Cursor(follower.name(), 1, 0), flow.all())));
    }

    private List<Recorded> copies() {
        return flow.all().stream()
                .filter(recorded -> recorded.envelope().type().equals("Copied"))
                .toList();
    }

    private List<Parked> parked() {
        return await(flow.parking().list(null, 100));
    }

    private static NewEvent with(Origin origin, NewEvent event) {
        return changed(event, "Noted", origin, event.payload());
    }

    private static NewEvent payload(int n, NewEvent event) {
        return changed(event, "Noted", Origin.LIVE, "{\"n\":" + n + "}");
    }

    private static final class WhenNotedThenCopy implements Automation<Noted> {
        private final CopyDecider copies = new CopyDecider();
        private volatile boolean seesImported;
        private volatile boolean seesHistory;
        private volatile boolean mended;

        @Override
        public Class<Noted> reactsTo() {
            return Noted.class;
        }

        @Override
        public List<Ask<?, ?, ?>> on(Fact<Noted> fact) {
            if (fact.event().n() == POISON && !mended) {
                throw new IllegalArgumentException("cannot copy");
            }
            var id = UUID.fromString(fact.recorded().envelope().key());
            return List.of(new Ask<>(copies.aggregate(), id, fact.event().n()));
        }

        @Override
        public boolean seesHistory() {
            return seesHistory;
        }

        @Override
        public boolean seesImported() {
            return seesImported;
        }
    }

    /** Copies whatever it is asked, as often as it is asked. */
    private static final class CopyDecider implements Decider<Integer, Integer, FlowEvent> {
        private volatile boolean open;

        Aggregate<Integer, Integer, FlowEvent> aggregate() {
            return new Aggregate<>(
                    "copy",
                    FlowEvent.class,
                    this,
                    (name, due) -> {
                        throw new IllegalArgumentException(name);
                    },
                    Controller.POLICE,
                    "TEST",
                    Sensitivity.OFFICIAL);
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Decision<FlowEvent> decide(Integer copies, Integer n) {
            return switch (n) {
                case REFUSED -> open ? Decision.accept(new Copied(n)) : Decision.refuse(Code.UNLUCKY, "not this one");
                case REFUSED_FOR_NOW -> open ? Decision.accept(new Copied(n)) : Decision.refuse(Code.CLOSED, "later");
                case ONE_MORE -> copies == 0 ? Decision.accept() : Decision.accept(new Copied(n));
                default -> Decision.accept(new Copied(n));
            };
        }

        @Override
        public Integer evolve(Integer copies, FlowEvent event) {
            return copies + 1;
        }
    }

    private enum Code implements RefusalCode {
        UNLUCKY(Kind.RULE),
        CLOSED(Kind.UNAVAILABLE);

        private final Kind kind;

        Code(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }
}
