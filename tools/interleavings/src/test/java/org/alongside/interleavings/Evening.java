package org.alongside.interleavings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alongside.car.deferred.ContactTasks;
import org.alongside.car.deferred.WhenAVictimIsOwedContactThenTheTaskFollows;
import org.alongside.car.deferred.WhenAnAdvocateTriedThenTheTaskKnows;
import org.alongside.car.deployment.Cars;
import org.alongside.car.deployment.WhenDispatchAsksForACarThenItAnswers;
import org.alongside.car.deployment.WhenTheIncidentConcernsACarThenItIsTold;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.WhenADutyBeginsThenTheCarIsCrewed;
import org.alongside.car.need.Needs;
import org.alongside.car.need.WhenDispatchTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheCarTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheCaseTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheIncidentTellsThenTheNeedKnows;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.DispatchPolicy;
import org.alongside.dispatch.listen.WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt;
import org.alongside.dispatch.listen.WhenALegIsReleasedThenItsUnitIsStoodDown;
import org.alongside.dispatch.listen.WhenAUnitMovesThenItsLegsFollow;
import org.alongside.dispatch.listen.WhenTheCarReportsThenItsLegFollows;
import org.alongside.dispatch.listen.WhenTheIncidentChangesThenItsResponseFollows;
import org.alongside.dispatch.listen.WhenTheRiskIsAssessedThenTheResponseKnows;
import org.alongside.dispatch.unit.UnitPolicy;
import org.alongside.eventsourcing.command.Ask;
import org.jspecify.annotations.Nullable;

/** One evening in one order of things, which its seed decides. */
final class Evening {
    private static final int STEPS = 150;
    private static final int ROUNDS_MAX = 10_000;

    final Random random;
    final DispatchAggregates aggregates;
    final MemoryService dispatch;
    final MemoryService cars;
    private final List<Delivery> deliveries;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final Watch watch = new Watch();
    private final Owed owed = new Owed();
    private final Moves moves;
    private Instant now = Cast.START;
    private int watchedOfDispatch;
    private int watchedOfCars;

    Evening(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        aggregates = new DispatchAggregates(DispatchPolicy.USUAL, UnitPolicy.USUAL, this::now);
        dispatch = new MemoryService(
                "dispatch-service",
                aggregates.all(),
                List.of(
                        new WhenTheIncidentChangesThenItsResponseFollows(aggregates),
                        new WhenTheCarReportsThenItsLegFollows(aggregates),
                        new WhenAUnitMovesThenItsLegsFollow(aggregates),
                        new WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt(aggregates),
                        new WhenALegIsReleasedThenItsUnitIsStoodDown(aggregates),
                        new WhenTheRiskIsAssessedThenTheResponseKnows(aggregates)),
                this::now);
        var tasks = ContactTasks.under(Cast.CONTACTS);
        cars = new MemoryService(
                "idva-car-service",
                List.of(Cars.CARS, Duties.DUTIES, Needs.NEEDS, tasks),
                List.of(
                        new WhenDispatchAsksForACarThenItAnswers(),
                        new WhenADutyBeginsThenTheCarIsCrewed(),
                        new WhenTheIncidentTellsThenTheNeedKnows(),
                        new WhenDispatchTellsThenTheNeedKnows(),
                        new WhenTheCarTellsThenTheNeedKnows(),
                        new WhenTheCaseTellsThenTheNeedKnows(),
                        new WhenTheIncidentConcernsACarThenItIsTold(),
                        new WhenAVictimIsOwedContactThenTheTaskFollows(tasks),
                        new WhenAnAdvocateTriedThenTheTaskKnows(tasks)),
                this::now);
        deliveries = List.of(
                new Delivery(dispatch, cars, "alongside.dispatch.v1"),
                new Delivery(cars, dispatch, "alongside.idva-car.v1"));
        moves = new Moves(this);
    }

    /** What somebody wants: first as seen, then decided, then stored, with anything in between. */
    private final class Wish {
        private final String words;
        private final MemoryService service;
        private final List<Ask<?, ?, ?>> asks;
        private MemoryService.@Nullable Draft draft;

        private Wish(String words, MemoryService service, List<Ask<?, ?, ?>> asks) {
            this.words = words;
            this.service = service;
            this.asks = asks;
        }

        /** Whether it is settled. */
        private boolean step() {
            if (draft == null) {
                draft = service.decide(asks, null);
                return false;
            }
            var refusal = draft.refusal();
            if (refusal != null) {
                steps.add(words + " -> " + refusal);
                return true;
            }
            var stored = service.store(draft);
            steps.add(words + " -> " + stored);
            draft = null;
            return stored != MemoryService.Stored.LOST;
        }
    }

    Instant now() {
        return now;
    }

    List<String> steps() {
        return steps;
    }

    void wish(String words, MemoryService service, List<Ask<?, ?, ?>> asks) {
        wishes.add(new Wish(words, service, asks));
    }

    /** Done at once, before the evening begins. */
    void given(MemoryService service, List<Ask<?, ?, ?>> asks) {
        Watch.expect(service.ask(asks, null) == MemoryService.Stored.DONE, "the evening does not begin: " + asks);
    }

    void play() {
        moves.begin();
        settle();
        for (int i = 0; i < STEPS; i++) {
            step();
            watch();
            if (random.nextInt(60) == 0) {
                settle();
            }
        }
        settle();
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1 -> moves.dispatcher();
            case 2, 3 -> moves.crew();
            case 4 -> moves.unit();
            case 5, 6 -> settleOneWish();
            case 7, 8 -> deliver();
            case 9, 10 -> follow();
            default -> later();
        }
    }

    private boolean settleOneWish() {
        if (wishes.isEmpty()) {
            return false;
        }
        var wish = wishes.get(random.nextInt(wishes.size()));
        if (wish.step()) {
            wishes.remove(wish);
        }
        return true;
    }

    private boolean deliver() {
        var delivery = deliveries.get(random.nextInt(deliveries.size()));
        var keys = delivery.waiting();
        if (!keys.isEmpty()) {
            var key = keys.get(random.nextInt(keys.size()));
            steps.add("arrives: " + delivery.deliver(key, random) + " of " + key);
        }
        return deliveries.stream().anyMatch(one -> !one.waiting().isEmpty());
    }

    private boolean follow() {
        var behind = new ArrayList<MemoryService.Follower<?>>();
        behind.addAll(dispatch.followers());
        behind.addAll(cars.followers());
        behind.removeIf(one -> !one.isBehind());
        if (!behind.isEmpty()) {
            behind.get(random.nextInt(behind.size())).step(random.nextInt(20) == 0);
        }
        return !behind.isEmpty();
    }

    private void later() {
        now = now.plusSeconds(random.nextInt(180));
        fire();
    }

    private boolean fire() {
        boolean fired = false;
        for (var service : List.of(dispatch, cars)) {
            for (var timer : service.due()) {
                steps.add("timer: " + timer.timer() + " of " + timer.stream());
                service.fire(timer);
                fired = true;
            }
        }
        return fired;
    }

    /** Everything on its way arrives and is acted on, in whatever order, and then all is as it must be. */
    private void settle() {
        for (int i = 0; i < ROUNDS_MAX; i++) {
            boolean settled = settleOneWish();
            boolean delivered = deliver();
            boolean going = follow() || delivered || settled || fire();
            watch();
            if (!going) {
                steps.add("all quiet");
                atRest();
                return;
            }
        }
        throw new AssertionError("it never comes to rest");
    }

    private void watch() {
        if (watchedOfDispatch < dispatch.log().size()) {
            oneCarEach();
        }
        for (; watchedOfDispatch < dispatch.log().size(); watchedOfDispatch++) {
            seen(dispatch.log().get(watchedOfDispatch));
        }
        for (; watchedOfCars < cars.log().size(); watchedOfCars++) {
            seen(cars.log().get(watchedOfCars));
        }
    }

    private void oneCarEach() {
        Cast.JOBS.forEach(job -> Watch.expect(
                moves.asked(job).stream().filter(asked -> asked.isCurrent()).count() <= 1,
                "one incident asks two cars at once"));
    }

    private void seen(org.alongside.eventsourcing.log.Fact<?> fact) {
        if (fact.recorded().isLocal()) {
            var envelope = fact.recorded().envelope();
            steps.add("  " + envelope.type() + " " + envelope.stream() + "#" + envelope.version());
            watch.of(fact);
            owed.of(fact);
        }
    }

    private void atRest() {
        for (var job : Cast.JOBS) {
            Watch.expect(
                    watch.isCarOn(job.incident()) || !owed.isForgotten(job.incident(), job.victim()),
                    "a victim has neither car nor task: " + job);
            for (var asked : moves.asked(job)) {
                Watch.expect(
                        !asked.isCurrent() || watch.running().contains(asked.deployment()),
                        "dispatch counts on a car that does not go: " + asked);
                Watch.expect(
                        asked.isCurrent() || !watch.isBeforeTheVictim(asked.deployment()),
                        "a car drives to a job that dispatch has taken from it: " + asked);
            }
            for (var unit : Cast.UNITS) {
                Watch.expect(
                        !moves.carries(job, unit)
                                || watch.isHeldFor(unit.value().toString(), job.incident()),
                        "an incident counts on a unit that is not on it: " + unit + job);
            }
        }
    }

    Duration window() {
        return Duration.ofMinutes(20L + random.nextInt(300));
    }
}
