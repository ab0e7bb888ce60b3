package org.alongside.analytics.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.alongside.analytics.car.CarJobs;
import org.alongside.analytics.casefile.CaseFiles;
import org.alongside.analytics.contact.VictimContacts;
import org.alongside.analytics.duty.Duties;
import org.alongside.analytics.incidents.IncidentFacts;
import org.alongside.analytics.people.Matches;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.ReadPositions;

/** A figure is read from several views, and is as recent as the one furthest behind. */
@Singleton
class AllViews {
    private static final List<String> NAMES =
            List.of(IncidentFacts.NAME, Matches.NAME, CarJobs.NAME, VictimContacts.NAME, CaseFiles.NAME, Duties.NAME);

    private final ReadPositions positions;

    AllViews(ReadPositions positions) {
        this.positions = positions;
    }

    /** The position that all of them have reached, once that is {@code minPosition} where one was asked for. */
    Uni<ReadPosition> position(OptionalLong minPosition) {
        return Uni.join()
                .all(NAMES.stream().map(name -> positions.of(name, minPosition)).toList())
                .andFailFast()
                .map(all -> all.stream()
                        .min(Comparator.comparing(ReadPosition::position))
                        .orElseThrow());
    }
}
