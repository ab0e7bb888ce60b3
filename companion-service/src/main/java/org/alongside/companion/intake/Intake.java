package org.alongside.companion.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.outbox.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the other system says and hands it to the service that decides. It is answered only after that service has:
 * whatever ends in between, it is handed on again, and has one effect.
 */
@ApplicationScoped
public class Intake {
    /** Several times within what dispatch-service waits for. */
    private static final Duration TELL_EVERY = Duration.ofSeconds(20);

    private final Here here;
    private @Nullable Long aliveTold;
    private boolean isAliveUntold;

    Intake(Here here) {
        this.here = here;
    }

    /** Of which object something is said. */
    private record About(Inbound.Kind kind, String externalId) {
        static About of(Inbound inbound) {
            return new About(inbound.kind(), inbound.externalId());
        }
    }

    /**
     * One round; blocks. What is said of an object waits for what was said of it before.
     *
     * @return how much was taken
     */
    public int round(Partner partner, ControlSystemAdapter there) {
        var waiting = new HashSet<About>();
        int taken = 0;
        var heard = there.poll();
        isAliveUntold |= heard.isThere();
        tellAlive(partner);
        for (var inbound : heard.said()) {
            if (!waiting.contains(About.of(inbound)) && isTaken(partner, there, inbound)) {
                taken++;
            } else {
                waiting.add(About.of(inbound));
            }
        }
        return taken;
    }

    /** Told now and then: dispatch-service takes the units of a system that is not heard of for free no more. */
    private void tellAlive(Partner partner) {
        long now = System.nanoTime();
        boolean isDue = aliveTold == null || now - aliveTold > TELL_EVERY.toNanos();
        if (isAliveUntold && isDue && here.heard(partner.system())) {
            aliveTold = now;
            isAliveUntold = false;
        }
    }

    private boolean isTaken(Partner partner, ControlSystemAdapter there, Inbound inbound) {
        var answer = here.tell(partner.system(), inbound);
        if (answer instanceof Answer.NoAnswer) {
            return false;
        }
        there.answer(inbound, answer);
        return true;
    }
}
