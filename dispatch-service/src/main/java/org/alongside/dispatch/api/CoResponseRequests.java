package org.alongside.dispatch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PlaceKey;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagSource;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** What is asked about responses, legs and the car, as it comes in. */
final class CoResponseRequests {
    static final int FLAGS_MAX = 100;
    static final int VICTIMS_MAX = 50;
    static final int EXPLANATION_MAX = 2_000;
    static final int CODE_MAX = 80;

    private CoResponseRequests() {}

    record NearPlace(
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude) {}

    record PlaceSaid(
            PlacePrecision precision,
            @Nullable @Size(max = CODE_MAX) String placeKey,
            @Nullable @Size(max = CODE_MAX) String blockKey,
            @Nullable @Valid NearPlace coarse,
            @Nullable @Size(max = CODE_MAX) String ward,
            @Nullable @Size(max = CODE_MAX) String district,
            @Nullable Boolean multiOccupancy,
            @Nullable Boolean protectedAddress,
            @Nullable @Size(max = 500) String address) {

        /** As the events carry it, its address sealed with the incident's narrative. */
        Place of(UUID incident) {
            return new Place(
                    precision,
                    placeKey == null ? null : new PlaceKey(placeKey),
                    blockKey == null ? null : new BlockKey(blockKey),
                    coarse == null ? null : new CoarseLocation(coarse.latitude(), coarse.longitude()),
                    ward,
                    district,
                    Boolean.TRUE.equals(multiOccupancy),
                    Boolean.TRUE.equals(protectedAddress),
                    words(incident, address),
                    null);
        }
    }

    record FlagSaid(
            Flag flag,
            FlagValue value,
            @Nullable UUID about,
            @Nullable FlagSource source) {
        FlagReading reading() {
            return new FlagReading(
                    flag, value, about == null ? null : new PartyId(about), source == null ? FlagSource.SAID : source);
        }
    }

    /** What incident-service answered about the incident. */
    record Open(
            UUID incident,
            Grade grade,
            @Nullable @Size(max = CODE_MAX) String policyLabel,
            @Nullable Instant targetAt,
            FlagValue daSuspected,
            @Nullable RiskLevel riskLevel,
            @Nullable @Valid PlaceSaid place,
            @Nullable @Size(max = FLAGS_MAX) List<@Valid FlagSaid> flags,
            @Nullable @Size(max = VICTIMS_MAX) List<UUID> victims,
            @Nullable Boolean restricted) {

        IncidentFacts facts() {
            return new IncidentFacts(
                    grade,
                    policyLabel,
                    targetAt,
                    daSuspected,
                    riskLevel,
                    place == null ? null : place.of(incident),
                    flags == null
                            ? List.of()
                            : flags.stream().map(FlagSaid::reading).toList(),
                    victims == null
                            ? List.of()
                            : victims.stream().map(PartyId::new).toList(),
                    Boolean.TRUE.equals(restricted));
        }

        IncidentId id() {
            return new IncidentId(incident);
        }
    }

    record Recommend(Leg leg, @Nullable DeploymentMode mode) {}

    record Assign(
            UUID unit,
            @Nullable UUID recommendation,
            @Nullable OverrideReason overrideReason,
            @Nullable @Size(max = EXPLANATION_MAX) String explanation) {}

    record Release(
            UUID unit,
            StandDownReason reason,
            @Nullable @Size(max = EXPLANATION_MAX) String explanation) {}

    record Gap(
            GapReason reason,
            @Nullable RefusalCode refusal,
            @Nullable UUID recommendation) {}

    /**
     * The car asked for.
     *
     * @param preempt take it, knowingly, from another job of a less urgent grade
     */
    record ProposeCar(
            UUID car,
            DeploymentMode mode,
            @Nullable @Valid PlaceSaid meetingPlace,
            @Nullable Instant expectedFreeAt,
            @Nullable Boolean preempt,
            @Nullable UUID recommendation,
            @Nullable OverrideReason overrideReason,
            @Nullable @Size(max = EXPLANATION_MAX) String explanation) {}

    record StandDown(StandDownReason reason) {}

    record Close(CoResponseCloseReason reason) {}

    /** Words about an incident, sealed with its narrative. */
    static @Nullable Personal words(UUID incident, @Nullable String text) {
        return text == null ? null : Personal.clear(SubjectKey.narrative(Controller.POLICE, incident), text);
    }
}
