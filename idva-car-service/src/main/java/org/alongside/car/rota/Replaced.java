package org.alongside.car.rota;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.car.rota.RotaPattern.DatedWindow;
import org.alongside.contracts.ids.DutyId;

/**
 * What a new version of a rota does to the windows of the versions before it, of those on or after its first date.
 *
 * @param withdrawn those it takes the place of
 * @param runningOn those that have begun, or to which somebody is signed on
 * @param at when it is asked
 */
public record Replaced(Set<DutyId> withdrawn, List<Window> runningOn, Instant at) {
    public Replaced {
        withdrawn = Collections.unmodifiableSet(new LinkedHashSet<>(withdrawn));
        runningOn = List.copyOf(runningOn);
    }

    /**
     * A window of a version before it.
     *
     * @param running it was opened, or somebody is signed on
     */
    public record Window(DutyId duty, Instant from, Instant until, boolean running) {
        private boolean runsOnAt(Instant at) {
            return running || !at.isBefore(from);
        }
    }

    /** By the moment at which it is asked. */
    public static Replaced of(List<Window> before, Instant at) {
        var withdrawn = before.stream()
                .filter(window -> !window.runsOnAt(at))
                .map(Window::duty)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Replaced(
                withdrawn, before.stream().filter(window -> window.runsOnAt(at)).toList(), at);
    }

    /** Without those whose time is taken by a window that runs on: one time is planned once. */
    public List<DatedWindow> leftToPlan(List<DatedWindow> windows) {
        return windows.stream()
                .filter(window -> runningOn.stream().noneMatch(running -> standsFor(running, window)))
                .toList();
    }

    /**
     * A window that begins later than both now and the one that runs on does not give way silently: the two clash, and a person
     * decides.
     */
    private boolean standsFor(Window running, DatedWindow window) {
        var from = window.plan().dutyFrom();
        boolean atOnce = from.isBefore(running.until())
                && running.from().isBefore(window.plan().dutyUntil());
        boolean hasBegunToo = !from.isAfter(at) || !from.isAfter(running.from());
        return atOnce && hasBegunToo;
    }
}
