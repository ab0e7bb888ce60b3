package org.alongside.car.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.alongside.car.board.Briefing;
import org.alongside.car.board.DeploymentRow;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One job with what its crew is told. */
public record JobAnswer(
        @JsonUnwrapped DeploymentLine job,
        @Nullable Place meetingPlace,
        List<PartyId> victims,
        List<FlagReading> warnings)
        implements Guarded {

    static JobAnswer of(DeploymentRow row, @Nullable Set<String> restrictedTo) {
        var briefing = Briefing.parse(row.document);
        return new JobAnswer(
                DeploymentLine.of(row, restrictedTo), briefing.meetingPlace(), briefing.victims(), briefing.warnings());
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
