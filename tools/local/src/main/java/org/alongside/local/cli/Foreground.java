package org.alongside.local.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.Shutdown;

/** Stays with a running installation: says when a process ends, and takes all down on Ctrl-C. */
final class Foreground {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Installation installation;
    private final Screen screen;
    private volatile boolean leaves;

    Foreground(Installation installation, Screen screen) {
        this.installation = installation;
        this.screen = screen;
    }

    /** From now on the end of this program, by Ctrl-C or otherwise, takes everything down. */
    void takeDownOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::takeDown, "take-down"));
    }

    private void takeDown() {
        if (!leaves) {
            new Shutdown(installation, screen::say).run();
        }
    }

    /** The end of this program takes nothing down. */
    void leaveRunning() {
        leaves = true;
    }

    /** Returns when someone else has taken the installation down. */
    void stay() {
        screen.say("Ctrl-C takes all of it down.");
        if (watchUntilDown()) {
            leaveRunning();
            screen.say("Alongside was taken down.");
        }
    }

    private boolean watchUntilDown() {
        Set<String> ended = new HashSet<>();
        try (var inspection = new Inspection(installation)) {
            while (inspection.anythingRuns()) {
                tellNews(ended, inspection.endedUnasked());
                Thread.sleep(PAUSE);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void tellNews(Set<String> known, List<String> ended) {
        ended.stream()
                .filter(known::add)
                .forEach(name -> screen.say(name + " has ended by itself; see " + installation.log(name)
                        + ". ./alongside up in another terminal starts it again."));
        known.retainAll(ended);
    }
}
