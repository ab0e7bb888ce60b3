package org.alongside.companion.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.outbox.Partner;

/**
 * Takes what the other system says and hands it to the service that decides. It is answered only after that service has:
 * whatever ends in between, it is handed on again, and has one effect.
 */
@ApplicationScoped
public class Intake {
    private final Here here;

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
        for (var inbound : there.poll()) {
            if (!waiting.contains(About.of(inbound)) && isTaken(partner, there, inbound)) {
                taken++;
            } else {
                waiting.add(About.of(inbound));
            }
        }
        return taken;
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
