package org.alongside.eventsourcing.log;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * What one command or one received event puts into the store: all of it or none of it.
 *
 * @param events events of one or several streams; within a stream their versions follow on each other, and the first
 *     one's version is the guard: the append loses when that place is taken
 * @param idempotency key and answer to remember, or null
 * @param claims values that become unique to a stream
 * @param timers timers to start or move
 * @param cancelledTimers ids of timers to cancel
 * @param newKeys wrapped keys of subjects first recorded here; the append loses when the subject already has a key
 * @param destroyedKeys subjects whose keys are destroyed
 * @param released values that others may claim from now on
 * @param unchanged streams that were read for this and get no event; the append loses when one has moved on
 */
public record Append(
        List<NewEvent> events,
        @Nullable Idempotency idempotency,
        List<ClaimRow> claims,
        List<TimerRow> timers,
        List<String> cancelledTimers,
        List<KeyRow> newKeys,
        List<SubjectKey> destroyedKeys,
        List<ClaimRow> released,
        List<Unchanged> unchanged) {

    /** What reads no other stream than it writes, and gives up nothing. */
    public Append(
            List<NewEvent> events,
            @Nullable Idempotency idempotency,
            List<ClaimRow> claims,
            List<TimerRow> timers,
            List<String> cancelledTimers,
            List<KeyRow> newKeys,
            List<SubjectKey> destroyedKeys) {
        this(events, idempotency, claims, timers, cancelledTimers, newKeys, destroyedKeys, List.of(), List.of());
    }

    /** Only events. */
    public static Append of(List<NewEvent> events) {
        return new Append(events, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Only an answer to remember. */
    public static Append of(Idempotency answer) {
        return new Append(List.of(), answer, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same, stored only if {@code unchanged} is still so. */
    public Append relyingOn(List<Unchanged> unchanged) {
        return new Append(
                events, idempotency, claims, timers, cancelledTimers, newKeys, destroyedKeys, released, unchanged);
    }

    /** The same, and these values are given up. One append does not claim what it gives up. */
    public Append releasing(List<ClaimRow> released) {
        return new Append(
                events, idempotency, claims, timers, cancelledTimers, newKeys, destroyedKeys, released, unchanged);
    }

    /** At most an answer is remembered. */
    public boolean changesNothing() {
        return events.isEmpty()
                && claims.isEmpty()
                && timers.isEmpty()
                && cancelledTimers.isEmpty()
                && newKeys.isEmpty()
                && destroyedKeys.isEmpty()
                && released.isEmpty();
    }

    /** A stream that must still be at the version that was read, 0 for one that did not exist. */
    public record Unchanged(String stream, int version) {}

    /**
     * The answer that a repeat of the same request gets.
     *
     * @param key chosen by the asker (scoped by actor) or derived by an automation
     * @param fingerprint hash of the request body, to refuse the same key with another body
     * @param stream the stream the answer names
     * @param version its version after the append
     */
    public record Idempotency(String key, String fingerprint, String stream, int version) {}

    /** {@code value} is unique in {@code space} and belongs to {@code stream}. */
    public record ClaimRow(String space, String value, String stream) {}

    /** Timer {@code name} of {@code stream}, due at {@code dueAt} on the business clock. */
    public record TimerRow(String stream, String name, Instant dueAt) {
        /** Id of the timer in the store. */
        public String id() {
            return stream + "#" + name;
        }
    }

    /** A subject's key, wrapped under the controller's key-encryption key. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record KeyRow(SubjectKey subject, byte[] wrapped) {}
}
