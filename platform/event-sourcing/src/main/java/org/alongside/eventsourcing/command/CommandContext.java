package org.alongside.eventsourcing.command;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command: who, when, why, and how often it was said.
 *
 * @param actor who asks or reports
 * @param occurredAt when it happened, or null for now
 * @param timeQuality how that time is known
 * @param correlation the call, import or job it belongs to
 * @param causation the event that led to it, or null
 * @param traceparent W3C trace context, or null
 * @param origin live, imported or exercise
 * @param force code of the police force
 * @param district code of the district, or null
 * @param idempotency key and fingerprint of the request, or null when saying it twice is harmless
 * @param ifMatch the version the asker saw, or null when any will do
 * @param doneTimer id of the timer this command answers, removed with the append, or null
 */
public record CommandContext(
        Actor actor,
        @Nullable Instant occurredAt,
        TimeQuality timeQuality,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent,
        Origin origin,
        String force,
        @Nullable String district,
        @Nullable Key idempotency,
        @Nullable Integer ifMatch,
        @Nullable String doneTimer) {

    /**
     * An idempotency key with the fingerprint of what was asked.
     *
     * @param keepsRefusal whether a refusal for good is remembered like any other answer. A person who is refused may
     *     ask again under the same key; an automation must not, or an event handled again has an effect that its time
     *     is past for
     */
    public record Key(String key, String fingerprint, boolean keepsRefusal) {
        /** An automation is pure, so the same event always asks the same. */
        private static final String REACTION = "automation";

        /** Of a request: repeated with another body it is refused. */
        public Key(String key, String fingerprint) {
            this(key, fingerprint, false);
        }

        /** Of what {@code automation} asks because of one event. */
        public static Key ofReaction(String automation, UUID event) {
            return new Key(automation + ":" + event, REACTION, true);
        }
    }
}
