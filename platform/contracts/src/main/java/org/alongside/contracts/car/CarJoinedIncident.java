package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/**
 * A car took the job.
 *
 * @param safety how safe its places are known to be, so that the crew can be told
 */
@EventType
public record CarJoinedIncident(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        List<SceneSafety> safety,
        @Clear Instant joinedAt)
        implements AdvocateNeedEvent {
    public CarJoinedIncident {
        safety = List.copyOf(safety);
    }
}
