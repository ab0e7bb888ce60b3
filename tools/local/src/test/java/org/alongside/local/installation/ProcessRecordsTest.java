package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.alongside.local.process.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {
    private final Path folder;
    private final ProcessRecords records;

    ProcessRecordsTest(@TempDir Path folder) {
        this.folder = folder;
        this.records = new ProcessRecords(folder);
    }

    @Test
    void a_record_reads_back_as_it_was_written() {
        var written = new ProcessRecord("kafka", ProcessIdentity.current(), 8088);

        records.write(written);

        assertThat(records.find("kafka")).contains(written);
        assertThat(records.running("kafka")).contains(ProcessIdentity.current());
    }

    @Test
    void a_stranger_with_the_recorded_pid_does_not_count_as_running() {
        var own = ProcessIdentity.current();
        var earlier = new ProcessIdentity(own.pid(), own.startedAt().minusSeconds(60));

        records.write(new ProcessRecord("kafka", earlier, 8088));

        assertThat(records.running("kafka")).isEmpty();
        assertThat(records.find("kafka")).isPresent();
    }

    @Test
    void a_record_is_for_its_owner_only() throws Exception {
        records.write(new ProcessRecord("kafka", ProcessIdentity.current(), 8088));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kafka.json"))))
                .isEqualTo("rw-------");
    }
}
