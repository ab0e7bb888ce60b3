package org.alongside.dispatch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.jspecify.annotations.Nullable;

/** What the system that masters a unit says of it. */
final class ExternalUnitRequests {
    private ExternalUnitRequests() {}

    /**
     * The unit as it stands there. Every update says all; one with a lower or the same number changes nothing.
     *
     * @param sequence number of the update, from 1, growing
     * @param crew absent where that is not said
     * @param position absent where it is not said; only a fix newer by its own time replaces one
     * @param committed what the unit is on there; absent for nothing
     */
    record Update(
            @Min(1) long sequence,
            Instant sentAt,
            @Pattern(regexp = UnitRequests.CODE) String callSign,
            UnitKind kind,
            @Pattern(regexp = UnitRequests.CODE) String area,
            @Nullable @Size(max = 20) List<UnitSkill> skills,
            @Valid UnitRequests.RadioStatus state,
            @Nullable @Valid Crew crew,
            @Nullable @Valid Fix position,
            @Nullable @Valid Committed committed) {

        /** What its number stands for. Where the unit is has a time of its own, and no number. */
        Update withoutPosition() {
            return new Update(sequence, sentAt, callSign, kind, area, skills, state, crew, null, committed);
        }
    }

    record Crew(
            @Size(max = UnitRequests.CREW_MAX) List<@NotBlank @Size(max = 64) String> people,
            @Min(0) @Max(UnitRequests.CREW_MAX) int constables) {}

    record Fix(
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude,

            @Nullable @Min(0) @Max(UnitRequests.ACCURACY_METRES_MAX)
            Integer accuracyMetres,

            Instant at) {}

    /**
     * A job of theirs.
     *
     * @param incident the id here, where they were told of it by Alongside
     */
    record Committed(
            @NotBlank @Size(max = 80) String externalId,
            @Nullable UUID incident,
            @Nullable Instant expectedFreeAt) {}
}
