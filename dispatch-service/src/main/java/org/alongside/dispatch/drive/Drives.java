package org.alongside.dispatch.drive;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.recommend.TravelTime;

/** Finds out how long drives take before candidates are ranked by them; the ranking itself asks nobody. */
public interface Drives {

    /** Drives from each of these positions to each of these places; never fails. */
    Uni<TravelTime> between(List<Position> positions, List<CoarseLocation> places);
}
