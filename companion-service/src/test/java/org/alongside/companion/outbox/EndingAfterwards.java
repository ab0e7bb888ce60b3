package org.alongside.companion.outbox;

import java.util.List;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.Heard;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.standin.ControlRoom;

/** Over this the message arrives, and then our program ends before it has noted that. */
final class EndingAfterwards implements ControlSystemAdapter {
    private final ControlRoom room;

    EndingAfterwards(ControlRoom room) {
        this.room = room;
    }

    /** As when the process is killed: nothing after it happens. */
    static final class Ended extends RuntimeException {}

    @Override
    public Answer send(Message message) {
        room.take(message);
        throw new Ended();
    }

    @Override
    public Heard poll() {
        return new Heard(true, List.of());
    }

    @Override
    public void answer(Inbound inbound, Answer answer) {
        throw new Ended();
    }
}
