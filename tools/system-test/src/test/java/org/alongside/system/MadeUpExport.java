package org.alongside.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A control room's export that nobody ever wrote, in the shape that {@link #mapping()} reads. */
final class MadeUpExport {
    private static final LocalDateTime FIRST = LocalDateTime.of(2012, 1, 1, 0, 0);

    private MadeUpExport() {}

    /** Writes that many incidents, an hour apart on nine blocks, with case numbers that start so. */
    static Path write(Path file, String caseNumbers, int incidents) throws IOException {
        return Files.writeString(
                file,
                IntStream.range(0, incidents)
                        .mapToObj(row -> "%s-%d,%s,True,%03dXX W EXAMPLE ST,42,41.9,-87.7,BATTERY,False"
                                .formatted(caseNumbers, row, FIRST.plusHours(row), row % 9))
                        .collect(Collectors.joining(
                                "\n",
                                "case_number,date,domestic,block,ward,latitude,longitude,primary_type,arrest\n",
                                "\n")));
    }

    static Path mapping() {
        return WholeSystem.project().resolve("tools/import/chicago-2012.yaml");
    }
}
