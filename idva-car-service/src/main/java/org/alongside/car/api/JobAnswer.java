package org.alongside.car.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.alongside.car.board.Briefing;
import org.alongside.car.board.DeploymentRow;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One job with what its crew is told.
 *
 * @param interpreterNeeded to speak with a victim, by what dispatch knew when it asked for the car
 * @param honourBasedAbuse or a forced marriage: an interpreter is vetted first (rule D14)
 */
public record JobAnswer(
        @JsonUnwrapped DeploymentLine job,
        @Nullable Place meetingPlace,
        List<PartyId> victims,
        List<FlagReading> warnings,
        @Nullable FlagValue interpreterNeeded,
        @Nullable FlagValue honourBasedAbuse)
        implements Guarded {

    static JobAnswer of(DeploymentRow row, @Nullable Set<String> restrictedTo) {
        var briefing = Briefing.parse(row.document);
        return new JobAnswer(
                DeploymentLine.of(row, restrictedTo),
                briefing.meetingPlace(),
                briefing.victims(),
                briefing.warnings(),
                briefing.interpreterNeeded(),
                briefing.honourBasedAbuse());
    }

    @Override
    @JsonIgnore
    public String recordId() {
        return job.recordId();
    }

    @Override
    @JsonIgnore
    public String force() {
        return job.force();
    }

    @Override
    @JsonIgnore
    public @Nullable Set<String> restrictedTo() {
        return job.restrictedTo();
    }
}
