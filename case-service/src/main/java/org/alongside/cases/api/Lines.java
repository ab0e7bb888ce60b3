package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.cases.views.CaseRow;

/** Rows of files as lines of a list, with who alone may see them. */
final class Lines {
    private Lines() {}

    static Uni<List<CaseItem>> of(Files files, List<CaseRow> rows) {
        var incidents =
                rows.stream().map(row -> row.incident).filter(Objects::nonNull).collect(Collectors.toSet());
        return files.allowed(incidents).map(allowed -> rows.stream()
                .map(row -> CaseItem.of(row, row.incident == null ? null : allowed.get(row.incident), null))
                .toList());
    }
}
