package org.alongside.simulator.simulation.run;

/** A refusal nobody had reckoned with; it is counted already, and what was going on is not taken further. */
public final class Refused extends RuntimeException {
    Refused(String what) {
        super(what);
    }
}
