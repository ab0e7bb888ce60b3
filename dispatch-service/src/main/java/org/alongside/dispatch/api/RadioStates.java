package org.alongside.dispatch.api;

import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The national radio numbers, 0 to 16. Source: domain 2.11. */
final class RadioStates {
    private static final List<RadioState> NATIONAL = List.of(RadioState.values());

    private RadioStates() {}

    /**
     * Our meaning of a number: the force's own where it is said, else the national one. 0 is a call for help in every
     * force and is never taken for anything else.
     */
    static RadioState meaning(int raw, @Nullable RadioState said) {
        if (said != null && raw != 0) {
            return said;
        }
        if (raw >= NATIONAL.size()) {
            throw ProblemException.of(EdgeCode.INVALID, "meaning", "is needed for a number of the force's own");
        }
        return NATIONAL.get(raw);
    }
}
