package org.alongside.verify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.verify.check.Findings;

/**
 * What verify has to say.
 *
 * @param cut position of each service's log up to which promises were checked
 * @param checks in the order in which they are told
 */
record Report(Map<String, Long> cut, List<Findings> checks) {
    Report {
        cut = new TreeMap<>(cut);
        checks = List.copyOf(checks);
    }

    boolean holds() {
        return checks.stream().allMatch(Findings::holds);
    }

    String asText() {
        var text = new StringBuilder("Checked up to: ");
        text.append(cut.entrySet().stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", ")));
        checks.forEach(check -> text.append('\n').append(line(check)));
        long broken = checks.stream().filter(check -> !check.holds()).count();
        return text.append('\n')
                .append(broken == 0 ? "Everything holds." : broken + " of " + checks.size() + " promises are not kept.")
                .toString();
    }

    private static String line(Findings check) {
        if (!check.looked()) {
            return "  -  %s (not looked at)".formatted(check.promise().sentence());
        }
        var told = "%s %s%s"
                .formatted(check.holds() ? " ok " : " RED", check.promise().sentence(), counts(check));
        return check.holds() ? told : told + broken(check);
    }

    private static String counts(Findings check) {
        return check.checked().isEmpty()
                ? ""
                : check.checked().entrySet().stream()
                        .map(entry -> number(entry.getValue()) + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String broken(Findings check) {
        var text = new StringBuilder();
        check.first().forEach(one -> text.append("\n       ")
                .append(one.where())
                .append(": ")
                .append(one.what()));
        long more = check.count() - check.first().size();
        return text.append(more > 0 ? "\n       and " + number(more) + " more" : "")
                .append("\n     What to do: ")
                .append(check.promise().whenBroken())
                .toString();
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }

    ObjectNode asJson() {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("holds", holds());
        var positions = whole.putObject("cut");
        cut.forEach(positions::put);
        var list = whole.putArray("checks");
        checks.forEach(check -> describe(check, list.addObject()));
        return whole;
    }

    private static void describe(Findings check, ObjectNode json) {
        json.put("check", check.promise().id());
        json.put("holds", check.holds());
        json.put("looked", check.looked());
        json.put("promise", check.promise().sentence());
        var checked = json.putObject("checked");
        check.checked().forEach(checked::put);
        json.put("findings", check.count());
        var first = json.putArray("first");
        check.first().forEach(one -> first.addObject().put("where", one.where()).put("what", one.what()));
        if (!check.holds()) {
            json.put("whatToDo", check.promise().whenBroken());
        }
    }
}
