package org.alongside.analytics.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Joins pseudonyms that stand for one person. Made afresh from what is known now, so taking a match back restates it.
 */
public final class Identities {
    private final Map<String, String> leader = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<String>> parted = new HashMap<>();

    /** Says that {@code party} was taken for {@code other} and is not that person. */
    public void part(String party, String other) {
        parted.computeIfAbsent(party, _ -> new HashSet<>()).add(other);
    }

    /** Says which person key a party carries. */
    public void carries(String party, String personKey) {
        keys.put(party, personKey);
    }

    /**
     * Joins everybody who carries the same key, when all keys were told. A party that was parted from another does not
     * take part while both still carry one key: that key is the other's. One given to it since is its own.
     */
    public void joinByKeys() {
        keys.forEach((party, key) -> {
            if (parted.getOrDefault(party, Set.of()).stream().noneMatch(other -> key.equals(keys.get(other)))) {
                join(party, key);
            }
        });
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
