package org.alongside.incident.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.BreakGlassAsked;
import org.alongside.contracts.incidents.BreakGlassReviewDue;
import org.alongside.contracts.incidents.BreakGlassUsed;
import org.jspecify.annotations.Nullable;

/** Who asked to see a restricted incident without being on its list, until when they may, and what awaits review. */
public record BreakGlass(List<Access> accesses) {
    /** Nobody asked. */
    public static final BreakGlass NOBODY = new BreakGlass(List.of());

    /** Long enough for one shift's work on a live incident [A]; whoever needs it longer is put on the list. */
    static final Duration LASTS = Duration.ofHours(8);

    /** Review is next day. Source: domain 8.6. */
    static final Duration REVIEW_WITHIN = Duration.ofHours(24);

    private static final Duration ROUNDING = Duration.ofMillis(1);

    public BreakGlass {
        accesses = List.copyOf(accesses);
    }

    /**
     * One access of one person, who may have had others before: each awaits its review.
     *
     * @param secondPerson who agreed; null while nobody has
     * @param endsAt null when it does not run
     * @param reviewDueAt null once somebody was told that the review is overdue
     */
    public record Access(
            StaffId person,
            @Nullable StaffId secondPerson,
            @Nullable Instant endsAt,
            @Nullable Instant reviewDueAt) {
        boolean isAsked() {
            return secondPerson == null;
        }

        boolean isOf(StaffId someone) {
            return person.equals(someone);
        }

        boolean hadAPartIn(StaffId someone) {
            return isOf(someone) || Objects.equals(secondPerson, someone);
        }

        /** Timers are stored in microseconds, moments may be finer. */
        static boolean isDue(@Nullable Instant moment, Instant dueAt) {
            return moment != null && !moment.isAfter(dueAt.plus(ROUNDING));
        }

        private Access over() {
            return new Access(person, secondPerson, null, reviewDueAt);
        }

        private Access told() {
            return new Access(person, secondPerson, endsAt, null);
        }
    }

    boolean isAskedBy(StaffId person) {
        return accesses.stream().anyMatch(access -> access.isAsked() && access.isOf(person));
    }

    /** What this person was granted and nobody has reviewed. */
    List<Access> usedBy(StaffId person) {
        return accesses.stream()
                .filter(access -> !access.isAsked() && access.isOf(person))
                .toList();
    }

    /** Who sees the incident by it now. */
    List<StaffId> seeing() {
        return accesses.stream()
                .filter(access -> access.endsAt() != null)
                .map(Access::person)
                .distinct()
                .toList();
    }

    /** With somebody who asks. */
    public BreakGlass asked(BreakGlassAsked asked) {
        return with(accesses.stream(), new Access(asked.person(), null, null, null));
    }

    /** With somebody who was let in. */
    public BreakGlass used(BreakGlassUsed used) {
        return with(
                accesses.stream().filter(one -> !one.isAsked() || !one.isOf(used.person())),
                new Access(used.person(), used.secondPerson(), used.endsAt(), used.reviewDueAt()));
    }

    private static BreakGlass with(Stream<Access> others, Access access) {
        return new BreakGlass(Stream.concat(others, Stream.of(access)).toList());
    }

    /** With an access whose time is over. */
    public BreakGlass ended(StaffId person) {
        return changed(one -> one.isOf(person) ? one.over() : one);
    }

    /** With a review that somebody was told is overdue. */
    public BreakGlass reviewTold(BreakGlassReviewDue told) {
        return changed(
                one -> one.isOf(told.person()) && Access.isDue(one.reviewDueAt(), told.dueAt()) ? one.told() : one);
    }

    /** All that this person used was judged: nothing is left to do of what does not run any more. */
    public BreakGlass reviewed(StaffId person) {
        return new BreakGlass(accesses.stream()
                .filter(one -> one.isAsked() || !one.isOf(person) || one.endsAt() != null)
                .map(one -> one.isOf(person) ? one.told() : one)
                .toList());
    }

    private BreakGlass changed(UnaryOperator<Access> change) {
        return new BreakGlass(accesses.stream().map(change).toList());
    }

    Optional<Instant> nextEnd() {
        return first(accesses.stream().map(Access::endsAt));
    }

    Optional<Instant> nextReview() {
        return first(accesses.stream().map(Access::reviewDueAt));
    }

    private static Optional<Instant> first(Stream<@Nullable Instant> moments) {
        return moments.flatMap(Stream::ofNullable).min(Instant::compareTo);
    }
}
