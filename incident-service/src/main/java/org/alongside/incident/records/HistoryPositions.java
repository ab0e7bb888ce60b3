package org.alongside.incident.records;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.incident.history.ContactView;
import org.alongside.incident.history.IncidentHistoryView;
import org.alongside.incident.history.MaracView;
import org.alongside.incident.history.MarkerView;
import org.alongside.incident.history.MatchView;
import org.alongside.incident.history.PartyView;
import org.alongside.incident.history.PersonView;
import org.alongside.service.read.ReadPositions;

/** What is known of people and places is in several views; an answer from them is as recent as the last of them. */
@ApplicationScoped
public class HistoryPositions {
    private static final List<String> VIEWS =
            List.of(PartyView.NAME, ContactView.NAME, MarkerView.NAME, MatchView.NAME, MaracView.NAME, PersonView.NAME);

    private final ReadPositions positions;

    HistoryPositions(ReadPositions positions) {
        this.positions = positions;
    }

    /** How recent they are, once all have come to {@code minPosition} where one was asked for. */
    public Uni<ReadPosition> of(OptionalLong minPosition) {
        return Multi.createFrom()
                .iterable(minPosition.isEmpty() ? List.<String>of() : VIEWS)
                .onItem()
                .transformToUniAndConcatenate(view -> positions.of(view, minPosition))
                .onItem()
                .ignoreAsUni()
                .chain(() -> positions.of(IncidentHistoryView.NAME, minPosition));
    }
}
