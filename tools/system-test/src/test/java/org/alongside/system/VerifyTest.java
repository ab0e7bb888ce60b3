package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.contracts.Topic;
import org.alongside.local.installation.Service;
import org.alongside.local.kafka.Topics;
import org.alongside.simulator.client.Api;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Verify is green on a whole system and turns red when somebody damages it; each damage but the last is mended again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyTest {
    private static final int INCIDENTS = 60;
    private static final long LIMIT_SECONDS = 300;

    private final WholeSystem system;

    VerifyTest(@TempDir Path data) {
        system = new WholeSystem(data);
    }

    @BeforeAll
    void bringUpPlayAndImport() throws IOException, InterruptedException {
        system.up();
        ends("timelines", system.playTimelines());
        var export = MadeUpExport.write(system.installation().data().resolve("export.csv"), "VERIFY", INCIDENTS);
        ends(
                "import",
                system.start(
                        "import",
                        export.toString(),
                        "--map",
                        MadeUpExport.mapping().toString()));
    }

    private void ends(String what, Process process) throws IOException, InterruptedException {
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        var log = Files.readString(system.installation().log(what));
        assertThat(ended).as("%s ends in time: %s", what, log).isTrue();
        assertThat(process.exitValue()).as(log).isZero();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @Test
    @Order(1)
    void a_whole_system_is_green_and_says_how_much_it_looked_at() {
        var verdict = system.verify();

        assertThat(verdict.broken()).as(verdict.report().toPrettyString()).isEmpty();
        assertThat(verdict.exit()).isZero();
        assertThat(verdict.checked("no-gap", "events")).isGreaterThanOrEqualTo(5L * INCIDENTS);
        assertThat(verdict.checked("kafka-equals-stores", "records")).isGreaterThanOrEqualTo(INCIDENTS);
        assertThat(verdict.checked("heard-everywhere", "deliveries")).isGreaterThanOrEqualTo(4L * INCIDENTS);
        assertThat(verdict.checked("safe-place-first", "contacts in person")).isEqualTo(3);
        assertThat(verdict.checked("no-victim-forgotten", "closed incidents")).isEqualTo(1);
        assertThat(verdict.checked("no-double-commitment", "commitments of cars"))
                .isEqualTo(2);
        assertThat(verdict.checked("views-equal-rebuild", "rows")).isGreaterThanOrEqualTo(INCIDENTS);
    }

    @Test
    @Order(2)
    void an_event_row_that_was_deleted_turns_it_red() throws SQLException {
        system.execute(
                Service.INCIDENT,
                "create table kept as select * from event"
                        + " where position = (select min(position) from event where source is null)",
                "delete from event where position in (select position from kept)");
        var verdict = system.verify();
        system.execute(Service.INCIDENT, "insert into event select * from kept", "drop table kept");

        assertThat(verdict.exit()).isOne();
        assertThat(verdict.broken())
                .contains("no-gap", "kafka-equals-stores", "heard-everywhere", "views-equal-rebuild");
        assertThat(verdict.findings("no-gap")).contains("incident-service", "is missing");
        assertThat(system.verify().exit()).isZero();
    }

    @Test
    @Order(3)
    void a_read_model_row_that_was_altered_turns_it_red_until_the_view_is_rebuilt() throws SQLException {
        system.execute(Service.INCIDENT, "update incident_import set incidents = incidents + 1");
        var verdict = system.verify();

        assertThat(verdict.exit()).isOne();
        assertThat(verdict.broken()).containsExactly("views-equal-rebuild");
        assertThat(verdict.findings("views-equal-rebuild")).contains("altered", "incidents");

        var view = "/api/views/" + alteredView(verdict) + "/rebuild";
        var rebuilt = system.operator()
                .post(new Api.Command(
                        system.installation().url(Service.INCIDENT) + view,
                        Map.of(),
                        UUID.randomUUID().toString(),
                        null));
        assertThat(rebuilt.isSuccess()).as(rebuilt.toString()).isTrue();
        assertThat(system.verify().exit()).isZero();
    }

    private static String alteredView(WholeSystem.Verdict verdict) {
        return verdict.findings("views-equal-rebuild").replaceAll("(?s).*?incident-service ([a-z-]+).*", "$1");
    }

    @Test
    @Order(4)
    void an_event_that_waits_for_an_operator_turns_it_red() throws SQLException {
        system.execute(
                Service.DISPATCH,
                "insert into parked values ('inbox:alongside.incidents.v1', 'made-up', 'alongside.incidents.v1-0-0',"
                        + " 'its JSON cannot be read', now(), null)");
        var verdict = system.verify();
        system.execute(Service.DISPATCH, "delete from parked");

        assertThat(verdict.exit()).isOne();
        assertThat(verdict.broken()).containsExactly("nothing-parked");
        assertThat(verdict.findings("nothing-parked")).contains("dispatch-service", "its JSON cannot be read");
    }

    /** Last, as nothing brings a partition's head back. */
    @Test
    @Order(5)
    void a_partition_whose_head_was_cut_off_turns_it_red()
            throws ExecutionException, InterruptedException, TimeoutException {
        try (var admin = Admin.create(
                Map.of("bootstrap.servers", system.installation().kafka().bootstrapServers()))) {
            admin.deleteRecords(Map.of(partitionWithRecords(admin), RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        var verdict = system.verify();

        assertThat(verdict.exit()).isOne();
        assertThat(verdict.broken()).containsExactly("kafka-equals-stores");
        assertThat(verdict.findings("kafka-equals-stores")).contains("is missing", "cut off at the head");
    }

    private static TopicPartition partitionWithRecords(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(Topic.INCIDENTS.topicName(), number))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get(30, TimeUnit.SECONDS).entrySet().stream()
                .filter(partition -> partition.getValue().offset() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
