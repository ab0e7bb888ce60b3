package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list read page by page. */
final class Pages {
    private Pages() {}

    /** Ids of all its records, in its order; the path has a limit. */
    static List<String> of(Desk desk, String path) {
        var all = new ArrayList<String>();
        var cursor = Optional.of("");
        while (cursor.isPresent()) {
            var answer = desk.get(path + cursor.get());
            accepted(answer);
            all.addAll(answer.jsonPath().getList("items.recordId", String.class));
            cursor = Optional.ofNullable(answer.jsonPath().getString("next")).map(next -> "&cursor=" + next);
        }
        return all;
    }
}
