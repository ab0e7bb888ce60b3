package org.alongside.simulator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Reads the public exports that the shipped mappings are for, where they are at hand: in the folder that the system
 * property {@code alongside.exports} names, or in {@code shared/data} beside the project. They are not part of it.
 */
class RealExportsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void the_export_of_2012_is_read_whole() throws IOException {
        var rows = rows("incidents-chicago-2012-half.csv", "chicago-2012.yaml");

        assertThat(rows).hasSize(5_009);
        assertThat(rows).filteredOn(ExportRow::domestic).hasSize(1_949);
        assertThat(rows)
                .filteredOn(row -> Objects.requireNonNull(row.place()).latitude() == null)
                .hasSize(43);
        assertThat(new HashSet<>(rows.stream().map(ExportRow::caseNumber).toList()))
                .hasSize(5_008);
    }

    @Test
    void the_export_of_2024_is_read_whole() throws IOException {
        var rows = rows("incidents-chicago-2024-02.csv", "chicago-2024.yaml");

        assertThat(rows).hasSize(1_000);
        assertThat(rows).allMatch(row -> Objects.requireNonNull(row.place()).block() != null);
    }

    private static List<ExportRow> rows(String export, String mapping) throws IOException {
        var file = folder().resolve(export);
        if (!Files.exists(file)) {
            System.out.println(
                    "SKIPPED: " + export + " is not in " + folder() + "; name its folder by -Dalongside.exports=DIR");
        }
        assumeTrue(Files.exists(file), export + " is not in " + folder());
        var map = Mapping.read(PROJECT.resolve("tools/import").resolve(mapping));
        var reader = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (MappingIterator<Map<String, String>> lines = reader.readValues(file.toFile())) {
            return lines.readAll().stream().map(row -> ExportRow.of(row, map)).toList();
        }
    }

    private static Path folder() {
        var named = System.getProperty("alongside.exports");
        return named != null ? Path.of(named) : PROJECT.resolveSibling("shared").resolve("data");
    }
}
