package org.alongside.local.cli;

import java.io.PrintStream;

/** Where commands write for people; each line appears at once. */
final class Screen {
    private final PrintStream out;

    Screen() {
        this(System.out);
    }

    Screen(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
