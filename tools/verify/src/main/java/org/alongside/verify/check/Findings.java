package org.alongside.verify.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was checked of one promise, and what was found: all counted, the first of them kept. */
public final class Findings {
    /** Findings that are told in full; the others are counted. */
    public static final int SHOWN_MAX = 20;

    private final Promise promise;
    private final Map<String, Long> checked = new LinkedHashMap<>();
    private final List<Finding> first = new ArrayList<>();
    private long count;

    public Findings(Promise promise) {
        this.promise = promise;
    }

    /** Counts what was looked at, such as {@code events}. */
    public void checked(String what, long number) {
        checked.merge(what, number, Long::sum);
    }

    /** Notes that the promise is not kept there. */
    public void found(String where, String what) {
        count++;
        if (first.size() < SHOWN_MAX) {
            first.add(new Finding(where, what));
        }
    }

    /** The promise these are about. */
    public Promise promise() {
        return promise;
    }

    /** Whether the promise is kept, as far as was looked. */
    public boolean holds() {
        return count == 0;
    }

    /** Whether anything was looked at: what was left out is neither kept nor broken. */
    public boolean looked() {
        return count > 0 || !checked.isEmpty();
    }

    /** How often it is not kept. */
    public long count() {
        return count;
    }

    /** The first findings, at most {@link #SHOWN_MAX}. */
    public List<Finding> first() {
        return List.copyOf(first);
    }

    /** How much was looked at, by kind. */
    public Map<String, Long> checked() {
        return Collections.unmodifiableMap(checked);
    }
}
