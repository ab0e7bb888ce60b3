package org.alongside.dispatch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** What is asked about units, as it comes in. */
final class UnitRequests {
    static final int CREW_MAX = 12;
    static final int POSITIONS_MAX = 500;
    static final int ACCURACY_METRES_MAX = 1_000_000;
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}";

    private UnitRequests() {}

    record Master(
            @NotBlank @Size(max = 40) String system,
            @NotBlank @Size(max = 80) String externalId) {
        ExternalReference reference() {
            return new ExternalReference(system, externalId);
        }

        /** The one id here of the unit that goes by this there. */
        UUID unit() {
            return UUID.nameUUIDFromBytes(("unit/" + system + "/" + externalId).getBytes(StandardCharsets.UTF_8));
        }
    }

    record RegisterUnit(
            @Pattern(regexp = CODE) String callSign,
            UnitKind kind,
            @Pattern(regexp = CODE) String area,
            @Nullable @Size(max = 20) List<UnitSkill> skills,
            @Nullable @Valid Master master) {}

    record PutCrewOn(
            @Size(max = CREW_MAX) List<@NotBlank @Size(max = 64) String> crew,
            @Min(0) @Max(CREW_MAX) int constables,
            @Nullable Instant at) {}

    /** The number as pressed; the meaning where the force's differs from the national list. */
    record RadioStatus(
            @Min(0) @Max(99) int raw,
            @Nullable RadioState meaning,
            @Nullable Instant at) {}

    record CheckIn(@Nullable Instant at) {}

    record TakingSeenTo(@Nullable Instant at) {}

    record EmergencyEnded(@Nullable Instant at) {}

    record Progress(
            UUID incident,
            LegProgress progress,
            @Nullable Instant expectedAtSceneAt,
            @Nullable Instant at) {}

    record Reserve(
            UUID incident,
            @NotEmpty @Size(max = 4) List<Leg> legs,
            @Nullable Instant until) {}

    record LetGo(UUID incident, StandDownReason reason) {}

    record Elsewhere(
            @Valid Master job,
            ElsewhereState state,
            @Nullable Instant expectedFreeAt,
            @Nullable Instant at) {}

    /** What the other control system did with the unit. */
    enum ElsewhereState {
        COMMITTED,
        FREED
    }

    record Fix(
            UUID unit,
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude,
            @Nullable @Min(0) @Max(ACCURACY_METRES_MAX) Integer accuracyMetres,
            Instant at) {}

    record PositionReport(
            @NotEmpty @Size(max = POSITIONS_MAX) List<@Valid Fix> positions) {}
}
