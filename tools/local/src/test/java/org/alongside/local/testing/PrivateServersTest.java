package org.alongside.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateServersTest {
    @Test
    void postgresql_keeps_what_it_committed_when_it_is_killed_and_comes_back_on_its_port(@TempDir Path folder)
            throws SQLException {
        try (var server = PrivatePostgres.start(folder)) {
            var database = server.createDatabase("kept");
            execute(database, "create table kept as select 42 as answer");

            server.kill();
            assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
            server.restart();

            assertThat(answer(database)).isEqualTo(42);
        }
    }

    @Test
    void postgresql_can_be_stopped_cleanly_while_a_connection_is_open(@TempDir Path folder) throws SQLException {
        try (var server = PrivatePostgres.start(folder)) {
            var database = server.createDatabase("open");
            try (var idle = database.connect()) {
                server.stop();
                assertThat(idle.isValid(1)).isFalse();
            }
            server.restart();

            execute(database, "select 1");
        }
    }

    @Test
    void kafka_keeps_its_records_when_it_is_killed_and_comes_back_on_its_port(@TempDir Path folder) throws Exception {
        try (var broker = PrivateKafka.start(folder)) {
            broker.createTopics(List.of("facts"));
            Records.send(broker.bootstrapServers(), "facts", "before");

            broker.kill();
            broker.restart();

            Records.send(broker.bootstrapServers(), "facts", "after");
            assertThat(Records.read(broker.bootstrapServers(), "facts", 2))
                    .containsExactlyInAnyOrder("before", "after");
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select answer from kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
