package org.alongside.analytics.people;

import java.util.HashMap;
import java.util.Map;

/** Joins pseudonyms that stand for one person. Made afresh from what is known now, so taking a match back restates it. */
public final class Identities {
    private final Map<String, String> leader = new HashMap<>();

    /** Says that these two are the same person. */
    public void join(String one, String other) {
        var first = personOf(one);
        var second = personOf(other);
        if (!first.equals(second)) {
            leader.put(first.compareTo(second) < 0 ? second : first, first.compareTo(second) < 0 ? first : second);
        }
    }

    /** The one pseudonym that stands for the person behind {@code pseudonym}. */
    public String personOf(String pseudonym) {
        var current = pseudonym;
        for (var next = leader.get(current); next != null; next = leader.get(current)) {
            current = next;
        }
        return current;
    }
}
