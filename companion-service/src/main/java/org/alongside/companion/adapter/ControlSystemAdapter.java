package org.alongside.companion.adapter;

/**
 * Another control system. What is sent and what is taken may come again after any failure, so both sides know a message
 * by its id and an object's state by its number. Blocks for as long as the configured limits say, never longer.
 */
public interface ControlSystemAdapter {
    /** Tells it; a message sent again has the same effect there as one. */
    Answer send(Message message);

    /** Whether it is there, and what it says to us. */
    Heard poll();

    /** Answers what {@link #poll} gave. One that was not answered is given again. */
    void answer(Inbound inbound, Answer answer);
}
