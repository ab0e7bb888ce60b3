package org.alongside.simulator.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.local.cli.Where;
import org.alongside.local.installation.Crashes;
import org.alongside.local.installation.Installation;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.simulator.UsageError;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.CaughtUp;
import org.alongside.simulator.client.RenewedToken;
import org.alongside.simulator.ledger.Ledger;
import org.alongside.simulator.ledger.Truths;
import org.alongside.simulator.simulation.fault.FaultPlan;
import org.alongside.simulator.simulation.fault.Faults;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.play.Force;
import org.alongside.simulator.simulation.play.World;
import org.alongside.simulator.simulation.run.Agenda;
import org.alongside.simulator.simulation.run.Clocks;
import org.alongside.simulator.simulation.run.Desk;
import org.alongside.simulator.simulation.run.Figure;
import org.alongside.simulator.simulation.run.Lanes;
import org.alongside.simulator.simulation.run.Patience;
import org.alongside.simulator.simulation.run.Refused;
import org.alongside.simulator.simulation.run.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./alongside simulate}: a made-up borough on a running system, through its public API. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lets a made-up borough live for some days: 999 calls, units and IDVA cars on their shifts, scenes, contacts,",
            "deferred contacts, referrals, MARAC, closing. Volumes, hours, grades and durations are those of one English",
            "borough; with --districts those of up to ten of its force, of which the first alone has the IDVA cars.",
            "Business time is driven forward; it never goes back, so a run begins after the one before.",
            "",
            "The same seed on the same days is the same borough: the same calls, people, durations and decisions. Ids that",
            "services give, and which of two things that happen at one moment comes first, may differ.",
            "",
            "A service, the broker or the database may be killed and started again meanwhile: every command is repeated",
            "under its idempotency key until it is answered, and each acknowledged one is kept in ledger.jsonl. What",
            "happened in truth, whatever the system made of it, is in simulated.jsonl beside it.",
            "What is under way at the end stays under way.",
            "",
            "Example: ./alongside simulate --days 2 --seed 7"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all was answered as expected", "1:something unexpected was answered, or never came"})
public final class Simulate implements Callable<Integer> {
    /** As long as a rota pattern may be. */
    private static final int DAYS_MAX = 92;

    private static final int FAULTS_MAX = 100;
    private static final double SPEED_MAX = 100_000;
    private static final double SENT_TWICE_PERCENT = 3;

    @Option(
            names = "--days",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many days, 1 to " + DAYS_MAX + " (default: 1).")
    private int days;

    @Option(
            names = "--districts",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many districts of the force, 1 to 10 (default: 1).")
    private int districts;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Which borough (default: 1).")
    private long seed;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day, such as 2027-01-04; not before the business clock (default: its next midnight).")
    private @Nullable LocalDate from;

    @Option(
            names = "--speed",
            defaultValue = "0",
            paramLabel = "N",
            description = "Business seconds in a real second, up to 100000; 0 is as fast as the system goes (default).")
    private double speed;

    @Option(
            names = "--faults",
            defaultValue = "0",
            paramLabel = "N",
            description = {
                "Kill a service, the broker or the database of this installation N times, up to " + FAULTS_MAX
                        + ", and start it",
                "again (default: 0, nothing is killed). Which and when the seed says: one in each Nth of the run, each",
                "process before any comes twice. Killed with kill -9, by pid; told here and in simulated.jsonl."
            })
    private int faults;

    @Mixin
    private Where where = new Where();

    private final Tally tally = new Tally();

    @Override
    public Integer call() {
        if (days < 1 || days > DAYS_MAX || speed < 0 || speed > SPEED_MAX) {
            throw new UsageError("--days is 1 to " + DAYS_MAX + " and --speed 0 to " + (int) SPEED_MAX);
        }
        if (districts < 1 || districts > District.values().length) {
            throw new UsageError("--districts is 1 to " + District.values().length);
        }
        if (faults < 0 || faults > FAULTS_MAX) {
            throw new UsageError("--faults is 0 to " + FAULTS_MAX);
        }
        var installation = where.folder().required();
        try (var issuer = new IssuerClient(installation.issuerUrl());
                var ledger = Ledger.open(Ledger.in(installation.data()));
                var truths = Truths.open(Truths.in(installation.data()));
                var trouble = new Faults(new Crashes(installation), truths, tally, Simulate::say)) {
            run(installation, issuer, ledger, truths, trouble);
        }
        tally.print(System.out);
        return tally.unexpected().isEmpty() ? 0 : 1;
    }

    private void run(Installation installation, IssuerClient issuer, Ledger ledger, Truths truths, Faults trouble) {
        var noise = Chance.in(seed, "noise");
        var desk = new Desk(
                installation::url,
                person -> api(issuer, person),
                ledger,
                tally,
                new Patience(Simulate::say),
                () -> sendsTwice(noise));
        var operator = new Api(new RenewedToken(() -> issuer.token(SignIns.first(Role.OPERATOR))));
        var clocks = new Clocks(installation::url, operator, desk, speed);
        var first = firstDay(clocks.latest());
        var release = new Thread(clocks::release);
        Runtime.getRuntime().addShutdownHook(release);
        live(desk, truths, clocks, first, trouble);
        trouble.close();
        clocks.release();
        Runtime.getRuntime().removeShutdownHook(release);
        say("waiting until every service has handled everything ...");
        new CaughtUp(operator, Clocks.SERVICES.stream().map(installation::url).toList()).await();
    }

    private static synchronized boolean sendsTwice(Chance noise) {
        return noise.percent(SENT_TWICE_PERCENT);
    }

    private static Api api(IssuerClient issuer, String person) {
        return new Api(new RenewedToken(() -> issuer.token(SignIns.lookUp(person))));
    }

    private LocalDate firstDay(Instant clock) {
        var next = clock.atZone(Arrivals.ZONE).toLocalDate().plusDays(1);
        if (from != null && from.isBefore(next)) {
            throw new UsageError("the business clock shows " + clock + " already; --from may be " + next + " or later");
        }
        return from == null ? next : from;
    }

    private void live(Desk desk, Truths truths, Clocks clocks, LocalDate first, Faults trouble) {
        var last = first.plusDays(days - 1L);
        var start = first.atStartOfDay(Arrivals.ZONE).toInstant();
        var end = last.plusDays(1).atStartOfDay(Arrivals.ZONE).toInstant();
        say("seed " + seed + ", " + first + " to " + last + ", " + Force.calls(seed, inForce(), first, last)
                + " calls to come");
        clocks.start(start);
        var worlds = inForce().stream()
                .map(district -> world(district, start, desk, truths))
                .toList();
        var shared = world(District.WIGAN, start, desk, truths);
        new Force(worlds, shared).begin(first, last);
        var progress = new Progress(start, tally, Simulate::say);
        FaultPlan.of(seed, faults, start, end, Crashes.names())
                .forEach(fault -> shared.agenda().at(fault.at(), () -> trouble.happens(fault)));
        var agendas = Stream.concat(worlds.stream(), Stream.of(shared)).map(World::agenda);
        new Lanes(agendas.toList())
                .run(
                        end,
                        moment -> {
                            clocks.turnTo(moment);
                            progress.at(moment);
                        },
                        Simulate::attempt);
    }

    private World world(District district, Instant start, Desk desk, Truths truths) {
        return new World(district.seedOf(seed), district, new Agenda(start), desk, tally, truths, Simulate::say);
    }

    private List<District> inForce() {
        return List.of(District.values()).subList(0, districts);
    }

    /** What was refused against expectation is counted; the rest of the borough goes on. */
    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            say("Unexpected: " + refused.getMessage());
        }
    }

    private static void say(String text) {
        System.err.println(text);
    }

    /** A line for each quarter of a day. */
    private static final class Progress {
        private static final java.time.Duration EVERY = java.time.Duration.ofHours(6);

        private final Tally tally;
        private final java.util.function.Consumer<String> say;
        private Instant next;

        Progress(Instant start, Tally tally, java.util.function.Consumer<String> say) {
            this.next = start.plus(EVERY);
            this.tally = tally;
            this.say = say;
        }

        void at(Instant moment) {
            if (!moment.isBefore(next)) {
                next = moment.plus(EVERY);
                say.accept(
                        moment.atZone(Arrivals.ZONE).toLocalDateTime().withNano(0) + "  " + tally.of(Figure.INCIDENTS)
                                + " incidents, " + tally.of(Figure.CONTACTS) + " contacts, " + tally.of(Figure.CLOSED)
                                + " closed, " + tally.of(Figure.COMMANDS) + " commands");
            }
        }
    }
}
