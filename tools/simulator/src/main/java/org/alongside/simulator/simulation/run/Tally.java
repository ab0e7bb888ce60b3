package org.alongside.simulator.simulation.run;

import java.io.PrintStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a run has counted so far. */
public final class Tally {
    private final Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    private final Map<String, Integer> races = new TreeMap<>();
    private final Map<String, Integer> unexpected = new TreeMap<>();

    /** One more. */
    public synchronized void count(Figure figure) {
        figures.merge(figure, 1, Integer::sum);
    }

    /** How many there were. */
    public synchronized int of(Figure figure) {
        return figures.getOrDefault(figure, 0);
    }

    /** A refusal that the rules allow here, because somebody or something was faster. */
    public synchronized void race(String code) {
        races.merge(code, 1, Integer::sum);
    }

    /** Something that should not have happened. */
    public synchronized void unexpected(String what) {
        unexpected.merge(what, 1, Integer::sum);
    }

    /** What should not have happened, and how often it did. */
    public Map<String, Integer> unexpected() {
        return Collections.unmodifiableMap(unexpected);
    }

    /** Everything, for people. */
    public void print(PrintStream out) {
        for (var figure : Figure.values()) {
            out.printf("%8d  %s%n", of(figure), figure.label());
        }
        out.println("Refused because something was faster, as the rules allow: " + (races.isEmpty() ? "none" : races));
        out.println("Unexpected: " + (unexpected.isEmpty() ? "nothing" : unexpected));
    }
}
