package org.alongside.simulator.simulation.run;

import org.alongside.local.ForThePerson;

/** A refusal nobody had reckoned with; it is counted already, and what was going on is not taken further. */
public final class Refused extends RuntimeException implements ForThePerson {
    Refused(String what) {
        super(what);
    }
}
