package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.eventsourcing.view.ViewReader;
import org.alongside.service.EdgeLimits;

/** Waits for a view as the asker wishes, and says how recent it is. */
@ApplicationScoped
public class ReadPositions {
    private final ViewReader views;
    private final EdgeLimits limits;

    ReadPositions(ViewReader views, EdgeLimits limits) {
        this.views = views;
        this.limits = limits;
    }

    /**
     * How recent {@code view} is, once it has come to {@code minPosition} where one was asked for.
     *
     * @return fails with {@link ViewReader.NotThere}, which is answered as {@code VIEW_BEHIND}
     */
    public Uni<ReadPosition> of(String view, OptionalLong minPosition) {
        return minPosition.isEmpty()
                ? views.position(view)
                : views.awaitPosition(view, minPosition.getAsLong(), limits.viewWaitMax());
    }
}
