package org.alongside.local.installation;

import java.util.List;
import java.util.Optional;
import org.alongside.local.process.ProcessIdentity;

/** How an installation is, as its processes themselves answer. */
public record Report(Installation installation, List<Part> services, List<Part> infrastructure) {
    /** State of one process. */
    public enum State {
        /** It runs and says that it can work. */
        READY,
        /** It runs, but does not say so: it is starting, or something that it needs is gone. */
        NOT_READY,
        /** It was started, nobody stopped it, and it does not run: it crashed or was killed. */
        ENDED,
        /** It was not started, or was stopped on purpose. */
        STOPPED
    }

    /**
     * One process of the installation.
     *
     * @param address where it is, or would be, reached
     */
    public record Part(String name, State state, String address, Optional<ProcessIdentity> process) {
        public boolean runs() {
            return process.isPresent();
        }
    }

    /** Whether everything that this installation should run can work. */
    public boolean isReady() {
        return services.stream().allMatch(part -> part.state() == State.READY)
                && infrastructure.stream().allMatch(part -> part.state() == State.READY);
    }
}
