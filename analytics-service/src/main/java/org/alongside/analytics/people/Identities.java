package org.alongside.analytics.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Joins pseudonyms that stand for one person. Made afresh from what is known now, so taking a match back restates it. */
public final class Identities {
    private final Map<String, String> leader = new HashMap<>();
    private final Set<String> parted = new HashSet<>();

    /** Says that this party was taken for somebody it is not, so that its person key is not to be trusted. */
    public void part(String party) {
        parted.add(party);
    }

    /** Says which person key a party has; one that was parted from somebody joins nobody by it. */
    public void joinByKey(String party, String personKey) {
        if (!parted.contains(party)) {
            join(party, personKey);
        }
    }

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
