package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DutyKind;

/**
 * One planned duty window.
 *
 * @param crew {@code member;role;moment}, {@code member;-;moment} and {@code member;+;moment}
 */
public record Duty(String area, DutyKind kind, Instant from, Instant until, List<String> crew) {
    private static final String GONE = "-";
    private static final String BACK = "+";

    /** Whether the window holds this moment; its end does not belong to it. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** When, inside the window, a constable and an IDVA were both with the car (rule D3). */
    public Spans staffed() {
        return present(CrewRole.CONSTABLE).and(present(CrewRole.IDVA)).within(from, until);
    }

    private Spans present(CrewRole role) {
        var roles = new HashMap<String, String>();
        crew.stream().map(Duty::parts).filter(Duty::isSignOn).forEach(word -> roles.put(word[0], word[1]));
        var comings = new HashMap<String, TreeMap<Instant, Boolean>>();
        crew.stream()
                .map(Duty::parts)
                .filter(word -> role.name().equals(roles.get(word[0])))
                .forEach(word -> comings.computeIfAbsent(word[0], _ -> new TreeMap<>())
                        .put(Instant.parse(word[2]), !word[1].equals(GONE)));
        return comings.values().stream().map(this::spans).reduce(Spans.NONE, Spans::or);
    }

    private static String[] parts(String word) {
        return word.split(";", -1);
    }

    private static boolean isSignOn(String[] word) {
        return !word[1].equals(GONE) && !word[1].equals(BACK);
    }

    private Spans spans(Map<Instant, Boolean> comings) {
        var spans = Spans.NONE;
        Instant since = null;
        for (var coming : comings.entrySet()) {
            if (coming.getValue() && since == null) {
                since = coming.getKey();
            } else if (!coming.getValue() && since != null) {
                spans = spans.or(Spans.of(since, coming.getKey()));
                since = null;
            }
        }
        return since == null ? spans : spans.or(Spans.of(since, until));
    }
}
