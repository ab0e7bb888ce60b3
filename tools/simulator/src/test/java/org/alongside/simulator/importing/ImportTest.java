package org.alongside.simulator.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportTest {
    @TempDir
    Path folder;

    FakeInstallation installation;

    @BeforeEach
    void start() {
        installation = new FakeInstallation(folder);
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void good_rows_come_in_with_their_own_time_and_what_is_missing_stays_missing() {
        importing("block");

        assertThat(installation.rows()).containsOnlyKeys("MADEUP-1", "MADEUP-2", "MADEUP-5", "MADEUP-10");
        assertThat(installation.rows().get("MADEUP-2").path("receivedAt").asText())
                .isEqualTo("2012-01-06T07:30:00Z");
        assertThat(installation.rows().get("MADEUP-2").path("results").path(0).asText())
                .isEqualTo("SUSPECT_ARRESTED");
        var nowhere = installation.rows().get("MADEUP-5");
        assertThat(nowhere.path("receivedAt").asText()).isEqualTo("2012-03-01T05:59:59Z");
        assertThat(nowhere.path("place").has("latitude")).isFalse();
        assertThat(nowhere.path("place").path("precision").asText()).isEqualTo("BLOCK");
    }

    @Test
    void each_bad_row_is_told_with_its_line_and_keeps_no_other_out() throws IOException {
        importing("block");

        assertThat(rejects("block"))
                .containsExactlyInAnyOrder(
                        "line,code",
                        "4,NOT_DA",
                        "5,UNREADABLE",
                        "7,UNREADABLE",
                        "8,UNREADABLE",
                        "9,UNREADABLE",
                        "10,EXTERNAL_CONTENT_DIFFERS",
                        "11,UNREADABLE");
    }

    @Test
    void a_reject_names_the_column_and_never_its_value() throws IOException {
        importing("block");

        assertThat(Files.readString(rejectsFile("block")))
                .contains("domestic is neither a yes nor a no")
                .contains("latitude is no number of degrees")
                .doesNotContain("perhaps")
                .doesNotContain("last Tuesday");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(importing("block")).contains("\"accepted\":4,\"unchanged\":0,\"refused\":7");
        assertThat(importing("block")).contains("\"accepted\":0,\"unchanged\":4,\"refused\":7");
        assertThat(installation.rows()).hasSize(4);
    }

    @Test
    void an_export_of_addresses_comes_in_by_a_mapping_of_its_own() {
        assertThat(importing("address")).contains("\"accepted\":1,\"unchanged\":0,\"refused\":1");
        assertThat(installation.rows().get("A-1").path("place").path("address").asText())
                .isEqualTo("1 Example Street");
        assertThat(installation.rows().get("A-1").path("receivedAt").asText()).isEqualTo("2026-05-01T20:00:00Z");
    }

    private String importing(String export) {
        var out = new ByteArrayOutputStream();
        var screen = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(new Import())
                    .execute(
                            resource(export + "-export.csv"),
                            "--map",
                            resource(export + ".yaml"),
                            "--data",
                            folder.toString(),
                            "--json");
            assertThat(exit).isZero();
        } finally {
            System.setOut(screen);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private java.util.List<String> rejects(String export) throws IOException {
        return Files.readAllLines(rejectsFile(export)).stream()
                .map(line -> line.replaceAll("^([^,]*,[^,]*),.*", "$1"))
                .toList();
    }

    private Path rejectsFile(String export) {
        return folder.resolve("rejects").resolve(export + "-export.csv.rejects.csv");
    }

    private static String resource(String name) {
        try {
            var url = Objects.requireNonNull(ImportTest.class.getResource("/import/" + name), name);
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
