package org.alongside.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

class TestInfrastructureTest {
    @Test
    void attaching_twice_gives_the_same_servers_and_different_databases_and_topics() {
        var first = TestInfrastructure.attach();
        var second = TestInfrastructure.attach();

        assertThat(second.bootstrapServers()).isEqualTo(first.bootstrapServers());
        assertThat(second.topicPrefix()).isNotEqualTo(first.topicPrefix());
        var one = first.createDatabase("case");
        var other = second.createDatabase("case");
        assertThat(other.port()).isEqualTo(one.port());
        assertThat(other.name()).startsWith("case_").isNotEqualTo(one.name());
    }

    @Test
    void many_callers_at_once_all_attach_to_the_same_servers() {
        var attached = IntStream.range(0, 8)
                .mapToObj(caller -> CompletableFuture.supplyAsync(TestInfrastructure::attach))
                .toList();

        assertThat(attached)
                .extracting(future -> future.join().bootstrapServers())
                .containsOnly(attached.getFirst().join().bootstrapServers());
    }

    @Test
    void the_shared_postgresql_is_durable() throws SQLException {
        var database = TestInfrastructure.attach().createDatabase("durable");

        assertThat(Settings.of(database, "fsync")).isEqualTo("on");
        assertThat(Settings.of(database, "synchronous_commit")).isEqualTo("on");
        assertThat(Settings.of(database, "full_page_writes")).isEqualTo("on");
        assertThat(Settings.of(database, "server_version")).startsWith("18.");
        assertThat(Settings.of(database, "listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void records_pass_through_the_shared_kafka() throws Exception {
        var servers = TestInfrastructure.attach();
        servers.createPublishedTopics();

        Records.send(servers.bootstrapServers(), servers.topicPrefix() + "alongside.incidents.v1", "one", "two");

        assertThat(Records.read(servers.bootstrapServers(), servers.topicPrefix() + "alongside.incidents.v1", 2))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void the_shared_issuer_hands_out_tokens() {
        assertThat(TestInfrastructure.attach().token(Role.IDVA)).startsWith("ey");
    }

    @Test
    void a_topic_nobody_made_does_not_come_into_being_by_use() throws Exception {
        var servers = TestInfrastructure.attach();

        Records.sendExpectingNoTopic(servers.bootstrapServers(), servers.topicPrefix() + "never-made");
    }

    @Test
    void making_the_published_topics_twice_is_no_error() {
        var servers = TestInfrastructure.attach();

        servers.createPublishedTopics();
        servers.createPublishedTopics();

        assertThat(Records.partitions(servers.bootstrapServers(), servers.topicPrefix() + "alongside.cases.v1"))
                .isEqualTo(6);
    }
}
