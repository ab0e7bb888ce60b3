package org.alongside.local.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alongside.contracts.Topic;
import org.alongside.local.LocalFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of one broker. They are made here on purpose and never by accident of a first use. */
public final class Topics implements AutoCloseable {
    /**
     * Partitions of every topic. Fixed, as the order of one key's events holds only while its partition stays the same;
     * six let a service run as up to six replicas.
     */
    public static final int PARTITIONS = 6;

    private static final long LIMIT_SECONDS = 30;

    private static final long ANSWER_LIMIT_SECONDS = 10;

    private final Admin admin;

    public Topics(String bootstrapServers) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
                "50",
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "250"));
    }

    /** The names of all published topics after an installation's prefix. */
    public static List<String> published(String prefix) {
        return Arrays.stream(Topic.values())
                .map(topic -> prefix + topic.topicName())
                .toList();
    }

    /** Makes those that are not there yet; they keep their records for ever. */
    public void createIfMissing(Collection<String> names) {
        var asked =
                admin.createTopics(names.stream().map(Topics::keepingEverything).toList());
        asked.values().forEach((name, made) -> {
            try {
                made.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException failed) {
                acceptIfThere(name, failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new LocalFailure("interrupted while making topic " + name, interrupted);
            }
        });
    }

    /** Whether the broker answers a request now. */
    public boolean brokerAnswers() {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_LIMIT_SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NewTopic keepingEverything(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    private static void acceptIfThere(String name, Exception failed) {
        if (!(failed.getCause() instanceof TopicExistsException)) {
            throw new LocalFailure("Kafka did not make topic " + name + ": " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
