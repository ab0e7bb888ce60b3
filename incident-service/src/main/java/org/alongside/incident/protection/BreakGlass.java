package org.alongside.incident.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.BreakGlassAsked;
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

    public BreakGlass {
        accesses = List.copyOf(accesses);
    }

    /**
     * One person's access.
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
    }

    Optional<Access> of(StaffId person) {
        return accesses.stream()
                .filter(access -> access.person().equals(person))
                .findFirst();
    }

    /** Who sees the incident by it now. */
    List<StaffId> seeing() {
        return accesses.stream()
                .filter(access -> access.endsAt() != null)
                .map(Access::person)
                .toList();
    }

    /** With somebody who asks. */
    public BreakGlass asked(BreakGlassAsked asked) {
        return with(new Access(asked.person(), null, null, null));
    }

    /** With somebody who was let in. */
    public BreakGlass used(BreakGlassUsed used) {
        return with(new Access(used.person(), used.secondPerson(), used.endsAt(), used.reviewDueAt()));
    }

    /** With an access whose time is over. */
    public BreakGlass ended(StaffId person) {
        return changed(person, one -> new Access(person, one.secondPerson(), null, one.reviewDueAt()));
    }

    /** With a review that somebody was told is overdue. */
    public BreakGlass reviewTold(StaffId person) {
        return changed(person, one -> new Access(person, one.secondPerson(), one.endsAt(), null));
    }

    /** Judged: nothing is left to do, unless it still runs. */
    public BreakGlass reviewed(StaffId person) {
        var told = reviewTold(person);
        return told.of(person).filter(one -> one.endsAt() != null).isPresent() ? told : told.without(person);
    }

    private BreakGlass changed(StaffId person, UnaryOperator<Access> change) {
        return new BreakGlass(accesses.stream()
                .map(one -> one.person().equals(person) ? change.apply(one) : one)
                .toList());
    }

    private BreakGlass with(Access access) {
        var more = new ArrayList<>(without(access.person()).accesses());
        more.add(access);
        return new BreakGlass(more);
    }

    private BreakGlass without(StaffId person) {
        return new BreakGlass(
                accesses.stream().filter(one -> !one.person().equals(person)).toList());
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
