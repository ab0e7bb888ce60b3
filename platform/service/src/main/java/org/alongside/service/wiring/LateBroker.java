package org.alongside.service.wiring;

import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.PublisherDecorator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.config.ConfigException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Asks again, for ever, for a broker whose name nobody knows yet, as when everything starts at once or the broker is
 * moved. Calls are taken meanwhile; {@code /api/flow-health} shows the subscriptions as not measurable.
 *
 * <p>A Kafka client tries again by itself whatever happens later, but takes an unknown name for a wrong setting, and
 * the connector then gives its channel up. It takes {@code lazy-client}: made in subscribing.
 */
@ApplicationScoped
class LateBroker implements PublisherDecorator {
    private static final Logger LOG = Logger.getLogger(LateBroker.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> messages, List<String> channels, boolean isConnector) {
        return messages.onFailure(LateBroker::isNameUnknown)
                .invoke(failure ->
                        LOG.warnf("nothing is received: %s; asking again", String.valueOf(failure.getCause())))
                .onFailure(LateBroker::isNameUnknown)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private static boolean isNameUnknown(Throwable failure) {
        return failure.getCause() instanceof ConfigException;
    }
}
