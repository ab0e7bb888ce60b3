package org.alongside.analytics.contact;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.analytics.facts.Earliest;
import org.alongside.analytics.facts.Words;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.AdvocateNeedMet;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.car.SupportOffered;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Contact with each victim of each incident, as the car's service tells it. Only a talk that ended two-way is contact;
 * it counts from its start.
 */
public final class VictimContacts implements View<VictimContactRow> {
    /** Name of its cursor. */
    public static final String NAME = "victim-contacts";

    private static final long SECONDS_IN_A_MINUTE = 60;

    private record Whose(UUID incident, UUID victim) {
        String key() {
            return incident + "/" + victim;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<VictimContactRow> rowType() {
        return VictimContactRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        var whose = whose(fact.event(), fact.recorded().envelope());
        return whose == null ? Set.of() : Set.of(whose.key());
    }

    private static @Nullable Whose whose(AlongsideEvent event, Envelope envelope) {
        return switch (event) {
            case AdvocateContactStarted e ->
                new Whose(e.incident().value(), e.victim().value());
            case AdvocateContactEnded e ->
                new Whose(e.incident().value(), e.victim().value());
            case SupportOffered e -> new Whose(e.incident().value(), e.victim().value());
            case SupportAccepted e -> new Whose(e.incident().value(), e.victim().value());
            case SupportDeclined e -> new Whose(e.incident().value(), e.victim().value());
            case AdvocateNeedMet e ->
                new Whose(UUID.fromString(envelope.key()), e.victim().value());
            default -> null;
        };
    }

    @Override
    public @Nullable VictimContactRow apply(@Nullable VictimContactRow row, Object key, Fact<?> fact) {
        var whose = whose(fact.event(), fact.recorded().envelope());
        if (whose == null) {
            return row;
        }
        var known = row == null ? empty(whose) : row;
        put(known, fact.event());
        return known;
    }

    private static void put(VictimContactRow row, AlongsideEvent event) {
        switch (event) {
            case AdvocateContactStarted started -> started(row, started);
            case AdvocateContactEnded ended when ended.twoWay() -> ended(row, ended);
            case AdvocateNeedMet met
            when met.outcome() == DeferredOutcome.TWO_WAY_CONTACT -> row.metAt = Earliest.of(row.metAt, met.metAt());
            case SupportOffered _ -> row.offered = true;
            case SupportAccepted _ -> row.accepted = true;
            case SupportDeclined _ -> row.declined = true;
            default -> {}
        }
    }

    private static void started(VictimContactRow row, AdvocateContactStarted started) {
        var talk = talkOf(row, started.deployment());
        var others = talk == null ? row.talks : Words.without(row.talks, talk);
        row.talks = Words.with(
                others, started.deployment().value() + "=" + started.channel() + ";" + started.idvaWithVictimAt());
    }

    /** The end says how many whole minutes it took; the start, where it was told, says it exactly. */
    private static void ended(VictimContactRow row, AdvocateContactEnded ended) {
        var talk = talkOf(row, ended.deployment());
        var told = talk == null
                ? ended.idvaLeftVictimAt().minusSeconds(SECONDS_IN_A_MINUTE * ended.minutes())
                : Instant.parse(talk.substring(talk.indexOf(';') + 1));
        row.carContactAt = Earliest.of(row.carContactAt, told);
        if (talk != null && talk.contains("=" + Channel.IN_PERSON + ";")) {
            row.carInPersonAt = Earliest.of(row.carInPersonAt, told);
        }
    }

    private static @Nullable String talkOf(VictimContactRow row, DeploymentId deployment) {
        return Words.of(row.talks).stream()
                .filter(word -> word.startsWith(deployment.value() + "="))
                .findFirst()
                .orElse(null);
    }

    private static VictimContactRow empty(Whose whose) {
        var row = new VictimContactRow();
        row.incidentVictim = whose.key();
        row.incident = whose.incident();
        row.victim = whose.victim().toString();
        row.talks = "";
        return row;
    }
}
