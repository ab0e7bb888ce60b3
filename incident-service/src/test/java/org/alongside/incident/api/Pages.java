package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A list read page by page: tests beside each other leave more than one page on it. */
final class Pages {
    private Pages() {}

    /** Ids of all its records, in its order; the path has a limit. */
    static List<String> of(Desk desk, String path) {
        var all = new ArrayList<String>();
        each(desk, path, page -> all.addAll(page.getList("items.recordId", String.class)));
        return all;
    }

    /** The page with this record on it, to be asked for {@code "items.find { ... }"}; fails when there is none. */
    static JsonPath with(String id, Desk desk, String path) {
        var found = new ArrayList<JsonPath>();
        each(desk, path, page -> {
            if (page.getList("items.recordId", String.class).contains(id)) {
                found.add(page);
            }
        });
        return found.stream().findFirst().orElseThrow(() -> new AssertionError(id + " is not in " + path));
    }

    private static void each(Desk desk, String path, Consumer<JsonPath> page) {
        var cursor = Optional.of("");
        while (cursor.isPresent()) {
            var answer = desk.get(path + cursor.get());
            accepted(answer);
            page.accept(answer.jsonPath());
            cursor = Optional.ofNullable(answer.jsonPath().getString("next")).map(next -> "&cursor=" + next);
        }
    }
}
