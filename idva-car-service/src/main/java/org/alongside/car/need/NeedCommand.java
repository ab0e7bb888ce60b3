package org.alongside.car.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** A fact heard about an incident, from whichever topic. None of them is ever refused. */
public sealed interface NeedCommand {
    /** When it happened. */
    Instant at();

    /** The incident was created; repeat demand and the ceiling count from {@code receivedAt}. */
    record HearCreated(Instant receivedAt, FlagValue daSuspected, Instant at) implements NeedCommand {}

    /** The incident's own word on whether it is domestic abuse. */
    record HearAbuse(FlagValue daSuspected, Instant at) implements NeedCommand {}

    record HearRestricted(Instant at) implements NeedCommand {}

    /** Resulted, or the response is over. */
    record HearEnd(FlagValue daConfirmed, Instant at) implements NeedCommand {}

    /** Somebody called about the incident when its outcome was thought to be known. */
    record HearContactAgain(Instant at) implements NeedCommand {}

    /** The incident's own word on who is a victim. */
    record HearVictim(PartyId victim, boolean counts, Instant at) implements NeedCommand {}

    /** What dispatch or a car was told of the incident: hints, which never overrule the incident's own word. */
    record HearHints(
            FlagValue daSuspected,
            boolean restricted,
            List<PartyId> victims,
            @Nullable RiskLevel risk,
            Instant at) implements NeedCommand {
        public HearHints {
            victims = List.copyOf(victims);
        }
    }

    record HearRisk(WhichVictim victim, RiskLevel risk, Instant at) implements NeedCommand {}

    record HearScene(SceneSafety safety) implements NeedCommand {
        @Override
        public Instant at() {
            return safety.changedAt();
        }
    }

    record CarJoins(DeploymentId deployment, CarId car, Instant at) implements NeedCommand {}

    /**
     * A car is done with the job.
     *
     * @param reason what kept it from any victim it did not reach
     */
    record CarLeaves(DeploymentId deployment, CarId car, DeferredContactReason reason, Instant at)
            implements NeedCommand {}

    /**
     * No car came, or none could be asked.
     *
     * @param victim when it concerns one only
     */
    record KeepAway(
            @Nullable PartyId victim, @Nullable DeploymentId deployment, DeferredContactReason reason, Instant at)
            implements NeedCommand {}

    /** The victim spoke with an advocate, or declined and may not be asked again. */
    record Meet(WhichVictim victim, DeferredOutcome outcome, Instant at) implements NeedCommand {}

    /** The victim declined. */
    record Decline(
            PartyId victim,
            DeploymentId deployment,
            LaterContact later,
            @Nullable Instant laterFrom,
            Instant at) implements NeedCommand {}

    /** The car's duty ended and nobody had accepted to go on with a victim whom its IDVA met. */
    record LeaveOpen(PartyId victim, DeploymentId deployment, Instant at) implements NeedCommand {}

    /** Somebody accepted to go on with the victim. */
    record HandOver(PartyId victim, Instant at) implements NeedCommand {}

    /** The answer to a hand-off, whose car the answer does not name. */
    record HearHandOff(HandOffAnswerNoted answer) implements NeedCommand {
        @Override
        public Instant at() {
            return answer.answeredAt();
        }
    }

    /** Several facts of one event, heard together. */
    record Together(List<NeedCommand> facts) implements NeedCommand {
        public Together {
            facts = List.copyOf(facts);
        }

        @Override
        public Instant at() {
            return facts.getLast().at();
        }
    }

    /** A victim by party, or by the file that the case service keeps under an id derived from incident and party. */
    sealed interface WhichVictim {
        record ByParty(PartyId party) implements WhichVictim {}

        record ByFile(IncidentId incident, CaseId file) implements WhichVictim {
            /** The file of this victim, as the case service names it. */
            UUID fileOf(PartyId victim) {
                return Ids.derived(incident.value(), "contact-record/" + victim.value());
            }
        }
    }
}
