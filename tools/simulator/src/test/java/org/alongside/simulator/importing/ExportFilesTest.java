package org.alongside.simulator.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.alongside.simulator.CommandsForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people really have them. */
class ExportFilesTest {
    private static final String HEADER = "ref,when,da,street,district";
    private static final String GOOD = "A-%d,2026-05-01T21:00:00,Y,%s,WIGAN";

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();
    private FakeInstallation installation;

    @BeforeEach
    void start() {
        installation = new FakeInstallation(folder);
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    private int importing(String export) throws IOException {
        return importing(export, StandardCharsets.UTF_8);
    }

    private int importing(String export, Charset charset) throws IOException {
        var file = Files.writeString(folder.resolve("export.csv"), export, charset);
        return CommandsForTests.line(new PrintWriter(told, true))
                .execute("import", file.toString(), "--map", mapping(), "--data", folder.toString());
    }

    private static String mapping() {
        try {
            return Path.of(Objects.requireNonNull(ExportFilesTest.class.getResource("/import/address.yaml"))
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String rejects() throws IOException {
        return Files.readString(folder.resolve("rejects").resolve("export.csv.rejects.csv"));
    }

    private static String row(int number, String street) {
        return GOOD.formatted(number, street);
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_are_no_hindrance() throws IOException {
        assertThat(importing("\uFEFF" + String.join("\r\n", HEADER, row(1, "1 Example Street"), "")))
                .isZero();
        assertThat(installation.rows()).containsOnlyKeys("A-1");
    }

    @Test
    void lines_are_those_of_the_file_also_after_a_line_break_within_quotes() throws IOException {
        importing(String.join(
                "\n", HEADER, row(1, "\"1 Example\nStreet\""), "A-2,yesterday,Y,2 Example Street,WIGAN", ""));

        assertThat(rejects()).contains("4,UNREADABLE");
        assertThat(installation.rows()).containsOnlyKeys("A-1");
    }

    @Test
    void a_quote_that_is_not_closed_is_no_success_and_names_the_lines_it_took() throws IOException {
        int exit = importing(String.join(
                "\n",
                HEADER,
                row(1, "1 Example Street"),
                row(2, "\"2 Example Street"),
                row(3, "3 Example Street"),
                row(4, "4 Example Street"),
                ""));

        assertThat(exit).isEqualTo(1);
        assertThat(rejects()).contains("3,UNREADABLE,\"lines 3 to 5: a quote is not closed\"");
        assertThat(installation.rows()).containsOnlyKeys("A-1");
    }

    @Test
    void an_empty_file_and_one_in_another_encoding_are_told_in_a_sentence() throws IOException {
        assertThat(importing("")).isEqualTo(1);
        assertThat(importing(
                        String.join("\n", HEADER, row(1, "1 Ex\u00E4mple Street"), ""),
                        Charset.forName("windows-1252")))
                .isEqualTo(1);

        assertThat(told.toString())
                .contains("begins with a line of column names")
                .contains("is not in UTF-8")
                .doesNotContain("\tat ");
    }

    @Test
    void every_column_that_the_mapping_names_must_be_there() throws IOException {
        assertThat(importing("ref,when,da,street\nA-1,2026-05-01T21:00:00,Y,1 Example Street\n"))
                .isEqualTo(1);
        assertThat(told.toString()).contains("no column district");
    }

    @Test
    void a_service_that_is_starting_is_waited_for() throws IOException {
        installation.unavailableFor(2);

        assertThat(importing(HEADER + "\n" + row(1, "1 Example Street") + "\n")).isZero();
        assertThat(installation.rows()).containsOnlyKeys("A-1");
    }

    @Test
    void before_anything_is_up_the_person_is_told_so_without_a_stack_trace(@TempDir Path empty) throws IOException {
        var file = Files.writeString(folder.resolve("export.csv"), HEADER + "\n");
        int exit = CommandsForTests.line(new PrintWriter(told, true))
                .execute("import", file.toString(), "--map", mapping(), "--data", empty.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(told.toString()).startsWith("alongside import: there is no Alongside in");
    }
}
