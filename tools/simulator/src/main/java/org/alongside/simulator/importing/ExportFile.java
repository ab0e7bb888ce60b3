package org.alongside.simulator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.simulator.UsageError;

/** An export, row by row, with the lines of the file as a person counts them. */
final class ExportFile implements AutoCloseable {
    private static final String UNREADABLE = "UNREADABLE";

    private final Path file;
    private final Mapping mapping;
    private final MappingIterator<Map<String, String>> lines;

    /** A row and the line it begins on. */
    record Line(long number, ExportRow row) {}

    ExportFile(Path file, Mapping mapping) throws IOException {
        this.file = file;
        this.mapping = mapping;
        this.lines = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile());
    }

    /**
     * Every row in turn; one that cannot be read is refused with its line and keeps no other out.
     *
     * @throws UsageError where a column is missing that the mapping names
     */
    void read(Fates fates, Consumer<Line> rows) throws IOException {
        requireColumns();
        while (lines.hasNextValue()) {
            fates.read();
            next(fates, rows);
        }
    }

    private void requireColumns() throws IOException {
        lines.hasNextValue();
        var schema = (CsvSchema) lines.getParserSchema();
        for (var column : mapping.columns()) {
            if (schema.column(column) == null) {
                throw new UsageError("the export has no column " + column + ", which the mapping names");
            }
        }
    }

    private void next(Fates fates, Consumer<Line> rows) throws IOException {
        long line = lineNow();
        ExportRow row;
        try {
            row = ExportRow.of(lines.nextValue(), mapping);
        } catch (ExportRow.Unreadable wrong) {
            fates.refused(line, UNREADABLE, String.valueOf(wrong.getMessage()));
            return;
        } catch (JsonProcessingException broken) {
            if (broken.getCause() instanceof CharConversionException otherEncoding) {
                throw otherEncoding;
            }
            broken(line, lineNow(), fates);
            return;
        }
        rows.accept(new Line(line, row));
    }

    private long lineNow() {
        return lines.getCurrentLocation().getLineNr();
    }

    private void broken(long first, long end, Fates fates) throws IOException {
        if (end == first) {
            fates.refused(first, UNREADABLE, "the line has more fields than there are columns, or a broken quote");
        } else {
            fates.lost(first, Math.min(end, linesInFile()));
        }
    }

    private long linesInFile() throws IOException {
        try (var all = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return all.count();
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
