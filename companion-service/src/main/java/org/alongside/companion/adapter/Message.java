package org.alongside.companion.adapter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An incident or unit as it stands here. Every message says all of it; one with a lower number than the last is out of
 * date.
 *
 * @param id the same each time it is sent
 * @param sequence grows with each change of the object
 * @param alongsideId of the object here
 * @param externalId of the object there, where that is known
 */
public record Message(
        UUID id,
        int sequence,
        Action action,
        UUID alongsideId,
        @Nullable String externalId,
        @Nullable Incident incident,
        @Nullable Unit unit) {

    /** What they are asked to do. An object they know already is none to create again. */
    public enum Action {
        CREATE,
        UPDATE,
        CLOSE
    }

    /**
     * An incident.
     *
     * @param state our word for it; {@code gradeLabel} is the force's own beside the shared grade
     * @param position within about 1 km
     * @param protectedAddress where it is, is not told
     */
    public record Incident(
            String state,
            @Nullable Instant receivedAt,
            @Nullable String logNumber,
            @Nullable String grade,
            @Nullable String gradeLabel,
            String daSuspected,
            @Nullable String district,
            @Nullable Position position,
            @Nullable String address,
            boolean protectedAddress,
            List<String> results,
            @Nullable Instant closedAt) {}

    /** WGS 84. */
    public record Position(double latitude, double longitude) {}

    /**
     * A unit.
     *
     * @param rawState the number as pressed, beside what it means here; absent of a unit of theirs
     * @param held whether and how far it is on a job here; {@code ELSEWHERE} is a job of another control system
     * @param job absent while it is on none, and while its job is not for others to know
     */
    public record Unit(
            @Nullable String callSign,
            @Nullable String kind,
            @Nullable Integer rawState,
            @Nullable String radioState,
            String held,
            @Nullable Job job,
            List<String> legs,
            boolean retired) {}

    /** An incident here, and what they call it where that is known. */
    public record Job(UUID alongsideId, @Nullable String externalId) {}

    /** An id that follows from what is told, so that telling it again is no second message. */
    public static UUID idOf(UUID object, int sequence) {
        return Ids.derived(object, "companion/" + sequence);
    }
}
