package org.alongside.car.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.contracts.ids.StaffId;

/**
 * What was said of the body-worn cameras on one job (rule D13).
 *
 * @param words oldest first, by when it was so
 */
record Cameras(List<Word> words) {
    static final Cameras UNKNOWN = new Cameras(List.of());

    /** Whether an officer's camera records. */
    enum State {
        UNKNOWN,
        RECORDING,
        PAUSED,
        NOT_RUNNING
    }

    /** That an officer's camera came into this state then. */
    record Word(StaffId officer, State state, Instant at) {}

    Cameras heard(Word word) {
        var more = new ArrayList<>(words);
        more.add(word);
        more.sort(Comparator.comparing(Word::at));
        return new Cameras(List.copyOf(more));
    }

    /** Whether it is known that nothing was recorded then. Unknown is not no. */
    boolean areOff(StaffId officer, Instant moment) {
        return switch (stateOf(officer, moment)) {
            case PAUSED, NOT_RUNNING -> true;
            case UNKNOWN, RECORDING -> false;
        };
    }

    private State stateOf(StaffId officer, Instant moment) {
        return words.stream()
                .filter(word -> word.officer().equals(officer) && !word.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Word::state)
                .orElse(State.UNKNOWN);
    }
}
