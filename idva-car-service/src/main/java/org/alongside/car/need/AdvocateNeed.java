package org.alongside.car.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.car.AdvocateKeptAway;
import org.alongside.contracts.car.AdvocateNeedMet;
import org.alongside.contracts.car.AdvocateNeedNoted;
import org.alongside.contracts.car.AdvocateOwed;
import org.alongside.contracts.car.CarOnIncident;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * One incident as the car's service knows it. Facts come from all topics and in any order, so nothing here depends on
 * order: after each fact the same question is asked of the whole.
 *
 * @param incident what is known of the incident itself
 * @param keptAway the last thing that kept the car from the victims
 * @param safety the last known safety of each place
 * @param cars every car that took the job
 * @param here the jobs that run
 * @param waiting answers to hand-offs whose car is not known yet
 * @param renewedAt when somebody last called about it after its outcome was thought to be known
 */
public record AdvocateNeed(
        AdvocateNeedNoted incident,
        @Nullable AdvocateKeptAway keptAway,
        Map<PartyId, Victim> victims,
        List<SceneSafety> safety,
        Map<DeploymentId, CarId> cars,
        Set<DeploymentId> here,
        List<HandOffAnswerNoted> waiting,
        @Nullable Instant renewedAt) {

    /** Whether a victim is owed a contact. */
    enum Standing {
        OPEN,
        OWED,
        /** Owed no more, as long as what lifted it holds. */
        LIFTED,
        MET
    }

    /**
     * One victim.
     *
     * @param heardOf the incident or dispatch named her or him
     * @param counts as a victim; false once the role was withdrawn
     * @param keptAway what kept the car from her or him in particular
     * @param promise the contact last owed
     * @param metAt when an advocate last spoke with her or him; absent after a decline
     */
    record Victim(
            boolean heardOf,
            boolean counts,
            @Nullable RiskLevel risk,
            Standing standing,
            @Nullable AdvocateKeptAway keptAway,
            @Nullable AdvocateOwed promise,
            @Nullable Instant metAt) {
        static final Victim UNHEARD_OF = new Victim(false, false, null, Standing.OPEN, null, null, null);

        Victim noted(boolean nowCounts, @Nullable RiskLevel newRisk) {
            return new Victim(true, nowCounts, newRisk, standing, keptAway, promise, metAt);
        }

        Victim standing(Standing newStanding) {
            return new Victim(heardOf, counts, risk, newStanding, keptAway, promise, metAt);
        }

        Victim met(AdvocateNeedMet met) {
            return new Victim(heardOf, counts, risk, Standing.MET, keptAway, promise, lastMetAt(met));
        }

        /** Who declined is not rung because somebody calls again: the crew that goes may ask (rule D11). */
        private @Nullable Instant lastMetAt(AdvocateNeedMet met) {
            return switch (met.outcome()) {
                case TWO_WAY_CONTACT -> metAt == null || metAt.isBefore(met.metAt()) ? met.metAt() : metAt;
                case SUPPORT_DECLINED -> null;
                default -> metAt;
            };
        }

        /** Met, but before that moment only. */
        boolean wasMetOnlyBefore(@Nullable Instant moment) {
            return standing == Standing.MET && moment != null && metAt != null && metAt.isBefore(moment);
        }

        Victim owed(AdvocateOwed newPromise) {
            return new Victim(heardOf, counts, risk, Standing.OWED, keptAway, newPromise, metAt);
        }

        Victim keptFrom(AdvocateKeptAway by) {
            return new Victim(heardOf, counts, risk, standing, by, promise, metAt);
        }
    }

    static AdvocateNeed unheardOf() {
        var nothing = new AdvocateNeedNoted(FlagValue.UNKNOWN, false, false, null, Instant.EPOCH);
        return new AdvocateNeed(nothing, null, Map.of(), List.of(), Map.of(), Set.of(), List.of(), null);
    }

    Victim victim(PartyId id) {
        return victims.getOrDefault(id, Victim.UNHEARD_OF);
    }

    boolean isAbuse() {
        return incident.daSuspected() == FlagValue.YES;
    }

    /** Nobody was met, or somebody who counts was not. */
    boolean somebodyIsLeftOut() {
        return victims.values().stream().noneMatch(victim -> victim.standing() == Standing.MET)
                || victims.values().stream().anyMatch(victim -> victim.counts() && victim.standing() == Standing.OPEN);
    }

    /** Cars whose crews must be told what happens at the scene. */
    List<CarOnIncident> carsHere() {
        return here.stream()
                .sorted(Comparator.comparing(DeploymentId::value))
                .map(job -> new CarOnIncident(job, carOf(job)))
                .toList();
    }

    private CarId carOf(DeploymentId job) {
        var car = cars.get(job);
        if (car == null) {
            throw new IllegalStateException("a job runs without its car");
        }
        return car;
    }

    AdvocateNeed noted(AdvocateNeedNoted noted) {
        return new AdvocateNeed(noted, keptAway, victims, safety, cars, here, waiting, renewedAt);
    }

    AdvocateNeed keptAway(AdvocateKeptAway by) {
        var victim = by.victim();
        return victim == null
                ? new AdvocateNeed(incident, by, victims, safety, cars, here, waiting, renewedAt)
                : with(victim, victim(victim).keptFrom(by));
    }

    AdvocateNeed with(PartyId id, Victim victim) {
        var more = new LinkedHashMap<>(victims);
        more.put(id, victim);
        return new AdvocateNeed(incident, keptAway, more, safety, cars, here, waiting, renewedAt);
    }

    AdvocateNeed safe(SceneSafety place) {
        var others = new ArrayList<>(safety);
        others.removeIf(known -> known.place() == place.place());
        others.add(place);
        return new AdvocateNeed(incident, keptAway, victims, List.copyOf(others), cars, here, waiting, renewedAt);
    }

    AdvocateNeed joined(DeploymentId job, CarId car) {
        var more = new LinkedHashMap<>(cars);
        more.put(job, car);
        var running = new HashSet<>(here);
        running.add(job);
        return new AdvocateNeed(incident, keptAway, victims, safety, more, Set.copyOf(running), waiting, renewedAt);
    }

    AdvocateNeed left(DeploymentId job) {
        var running = new HashSet<>(here);
        running.remove(job);
        return new AdvocateNeed(incident, keptAway, victims, safety, cars, Set.copyOf(running), waiting, renewedAt);
    }

    AdvocateNeed renewed(Instant at) {
        return new AdvocateNeed(incident, keptAway, victims, safety, cars, here, waiting, at);
    }

    AdvocateNeed answered(HandOffAnswerNoted answer) {
        var others = new ArrayList<>(waiting);
        others.removeIf(one ->
                one.deployment().equals(answer.deployment()) && one.victim().equals(answer.victim()));
        if (answer.car() == null) {
            others.add(answer);
        }
        return new AdvocateNeed(incident, keptAway, victims, safety, cars, here, List.copyOf(others), renewedAt);
    }
}
