package org.alongside.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.contracts.Topic;
import org.alongside.local.installation.Service;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.ledger.Ledger;
import org.alongside.simulator.ledger.LedgerEntry;
import org.alongside.verify.CatchingUp.Behind;
import org.alongside.verify.CatchingUp.Progress;
import org.alongside.verify.check.AcknowledgedCommands;
import org.alongside.verify.check.ComparedViews;
import org.alongside.verify.check.Delivery;
import org.alongside.verify.check.Findings;
import org.alongside.verify.check.LogOrder;
import org.alongside.verify.check.LogPrints;
import org.alongside.verify.check.Promise;
import org.alongside.verify.check.PublishedOrder;
import org.alongside.verify.read.Broker;

/** One run: cuts, waits, reads every log and topic once, and asks each check what it found. */
final class Verification {
    /** Ledger entries looked up by one query. */
    private static final int KEYS_MAX = 1_000;

    /** How a service says that it compares one view at a time. */
    private static final String OTHER_AT_WORK = "VIEW_WORK_RUNNING";

    /** A view is folded from the first event of a log on, and one that is large in many slices. */
    private static final Duration COMPARE_LIMIT = Duration.ofMinutes(30);

    private static final Duration TURN_LIMIT = Duration.ofMinutes(2);
    private static final Duration TURN_PAUSE = Duration.ofMillis(500);

    private final Running system;
    private final Progress progress;
    private final Map<Promise, Findings> findings = new EnumMap<>(Promise.class);
    private final Map<Service, LogPrints> logs = new EnumMap<>(Service.class);

    Verification(Running system, Progress progress) {
        this.system = system;
        this.progress = progress;
        Set.of(Promise.values()).forEach(promise -> findings.put(promise, new Findings(promise)));
    }

    Report run(Duration waitLimit) {
        progress.say("Cutting at each log's head and waiting until everybody has caught up ...");
        var catching = new CatchingUp(system, waitLimit, progress);
        try {
            var cut = catching.run();
            caughtUp(cut, catching);
            check(cut);
            return report(cut.at());
        } catch (Behind behind) {
            var promise = behind.isRelay() ? Promise.OUTBOX_RELAYED : Promise.CAUGHT_UP;
            behind.who().forEach(one -> of(promise).found(one.where(), one.what()));
            return report(system.heads());
        }
    }

    private Findings of(Promise promise) {
        return Objects.requireNonNull(findings.get(promise));
    }

    private Report report(Map<Service, Long> heads) {
        var cut = new HashMap<String, Long>();
        heads.forEach((service, head) -> cut.put(service.module(), head));
        return new Report(cut, List.copyOf(findings.values()));
    }

    private void caughtUp(Cut cut, CatchingUp catching) {
        of(Promise.CAUGHT_UP).checked("services", Wiring.SERVICES.size());
        of(Promise.CAUGHT_UP).checked("partitions", cut.offsets().size());
        for (var service : Wiring.SERVICES) {
            of(Promise.OUTBOX_RELAYED).checked("positions", cut.at(service));
            of(Promise.TIMERS_FIRED)
                    .checked("timers waiting", system.store(service).timers());
            catching.unfired(service).forEach(timer -> of(Promise.TIMERS_FIRED).found(service.module(), timer));
            parked(service);
        }
    }

    private void parked(Service service) {
        of(Promise.NOTHING_PARKED).checked("services", 1);
        system.store(service).parked().forEach(one -> of(Promise.NOTHING_PARKED)
                .found(
                        service.module() + " " + one.follower(),
                        "%d events of key %s wait from %s on: %s"
                                .formatted(one.events(), one.key(), one.place(), one.reason())));
    }

    private void check(Cut cut) {
        var domain = new DomainChecks(findings);
        for (var service : Wiring.SERVICES) {
            progress.say("Reading the log of " + service.module() + " up to position " + cut.end(service) + " ...");
            logs.put(service, read(service, cut, domain));
        }
        domain.end();
        progress.say("Reading the topics ...");
        Wiring.SERVICES.forEach(service -> published(service, cut));
        Wiring.SERVICES.forEach(service -> heard(service, cut));
        Wiring.SERVICES.forEach(this::views);
        progress.say("Looking for what was acknowledged ...");
        acknowledged();
    }

    private LogPrints read(Service service, Cut cut, DomainChecks domain) {
        var order = new LogOrder(service.module(), of(Promise.NO_GAP));
        var prints = new LogPrints();
        system.store(service).events(cut.end(service), event -> {
            order.accept(event);
            prints.add(event);
            domain.accept(service, event, event.position() <= cut.at(service));
        });
        order.end(cut.end(service));
        return prints;
    }

    private LogPrints log(Service service) {
        return Objects.requireNonNull(logs.get(service));
    }

    private void published(Service service, Cut cut) {
        var topics = Wiring.publishedBy(service);
        if (topics.isEmpty()) {
            return;
        }
        var order = new PublishedOrder(log(service), of(Promise.KAFKA_EQUALS_STORES));
        var begins = system.broker().begins(topics);
        for (var topic : topics) {
            Broker.of(topic, begins).forEach((partition, offset) -> order.begins(topic, partition.partition(), offset));
            system.broker().records(topic, Broker.of(topic, cut.offsets()), order::accept);
        }
        order.end(cut.at(service));
    }

    private void heard(Service subscriber, Cut cut) {
        var delivery = new Delivery(of(Promise.HEARD_EVERYWHERE));
        for (Topic topic : Wiring.heardBy(subscriber)) {
            var publisher = Wiring.publisherOf(topic);
            delivery.compare(
                    topic,
                    new Delivery.Side(publisher.module(), log(publisher), cut.at(publisher)),
                    new Delivery.Side(subscriber.module(), log(subscriber), cut.settled(subscriber)));
        }
    }

    private void views(Service service) {
        var views = new ComparedViews(of(Promise.VIEWS_EQUAL_REBUILD));
        var names = system.api().get(system.url(service) + "/api/views").path("views");
        for (var name : StreamSupport.stream(names.spliterator(), false)
                .map(name -> name.asText())
                .toList()) {
            progress.say("Comparing " + name + " of " + service.module() + " with its log ...");
            var answer = compare(system.url(service) + "/api/views/" + name + "/compare");
            if (answer.isSuccess()) {
                views.compared(service.module(), answer.body());
            } else {
                views.failed(
                        service.module(),
                        name,
                        answer.code() + " " + answer.body().path("detail").asText());
            }
        }
    }

    /** Waits for its turn while somebody else has a view of that service compared or rebuilt. */
    private Api.Answer compare(String url) {
        var answer = asked(url);
        for (long end = System.nanoTime() + TURN_LIMIT.toNanos();
                answer.code().equals(OTHER_AT_WORK) && System.nanoTime() < end; ) {
            LockSupport.parkNanos(TURN_PAUSE.toNanos());
            answer = asked(url);
        }
        return answer;
    }

    private Api.Answer asked(String url) {
        var key = UUID.randomUUID().toString();
        return system.api().waiting(COMPARE_LIMIT).post(new Api.Command(url, Map.of(), key, null));
    }

    private void acknowledged() {
        var check = new AcknowledgedCommands(of(Promise.ACKNOWLEDGED_KEPT));
        var waiting = new ArrayList<LedgerEntry>();
        Ledger.read(Ledger.in(system.installation().data()), entry -> {
            if (entry.changedSomething()) {
                waiting.add(entry);
            }
            if (waiting.size() == KEYS_MAX) {
                lookUp(waiting, check);
            }
        });
        lookUp(waiting, check);
    }

    private void lookUp(List<LedgerEntry> entries, AcknowledgedCommands check) {
        var byService = entries.stream().collect(Collectors.groupingBy(LedgerEntry::service));
        byService.forEach((module, theirs) -> {
            var service = Service.ofModule(module).orElseThrow();
            var keys = theirs.stream().map(LedgerEntry::storedKey).distinct().toList();
            var stored = system.store(service).answers(keys);
            theirs.forEach(entry -> check.accept(entry, stored.get(entry.storedKey())));
        });
        entries.clear();
    }
}
