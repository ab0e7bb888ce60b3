package org.alongside.companion.standin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Message;
import org.jspecify.annotations.Nullable;

/** What a control system keeps, and how it behaves towards us. Knows a message by its id and an object by its number. */
public final class ControlRoom {
    private final Map<UUID, Message> objects = new LinkedHashMap<>();
    private final List<UUID> received = new ArrayList<>();
    private final List<UUID> done = new ArrayList<>();
    private final Map<String, Inbound> outgoing = new LinkedHashMap<>();
    private final List<String> answers = new ArrayList<>();
    private Manner manner = Manner.ACKNOWLEDGE;

    /** How it behaves. */
    public enum Manner {
        ACKNOWLEDGE,
        /** It does what it is told, and its acknowledgement is lost. */
        LOSE_ACKNOWLEDGEMENT,
        /** The same, but it answers when nobody waits any more. */
        ANSWER_LATE,
        REFUSE,
        BE_BUSY
    }

    /** From now on. */
    public synchronized void behave(Manner now) {
        manner = now;
    }

    synchronized Manner manner() {
        return manner;
    }

    /** It is told something, by whatever way. */
    public void take(Message message) {
        told(message);
    }

    /** What it calls the object that was told, or null where it does not take it. */
    synchronized @Nullable String told(Message message) {
        received.add(message.id());
        if (manner == Manner.REFUSE || manner == Manner.BE_BUSY) {
            return null;
        }
        var known = objects.get(message.alongsideId());
        if (known == null || message.sequence() > known.sequence()) {
            objects.put(message.alongsideId(), message);
            done.add(message.id());
        }
        return "CAD-" + message.alongsideId();
    }

    /** What it says to us until it is answered. */
    public synchronized void say(Inbound inbound) {
        outgoing.put(inbound.id(), inbound);
    }

    synchronized Collection<Inbound> outgoing() {
        return List.copyOf(outgoing.values());
    }

    synchronized void answered(String id, String answer) {
        outgoing.remove(id);
        answers.add(id + " " + answer);
    }

    /** What we answered it. */
    public synchronized List<String> answers() {
        return List.copyOf(answers);
    }

    /** An object as it was told last. */
    public synchronized @Nullable Message of(UUID alongsideId) {
        return objects.get(alongsideId);
    }

    /** Ids of the messages that came, also again. */
    public synchronized List<UUID> received() {
        return List.copyOf(received);
    }

    /** Ids of the messages that had an effect there. */
    public synchronized List<UUID> done() {
        return List.copyOf(done);
    }
}
