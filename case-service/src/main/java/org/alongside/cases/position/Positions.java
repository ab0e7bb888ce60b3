package org.alongside.cases.position;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.cases.CaseRefusal;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * What the victim said, in the order it was said. A later report of an earlier day finds its own place. Source: domain
 * 5.8.
 *
 * @param said oldest first
 */
public record Positions(List<Said> said) {
    /** Nobody has asked yet. */
    public static final Positions NONE = new Positions(List.of());

    private static final Set<VictimPosition> SUPPORTING = EnumSet.of(VictimPosition.SUPPORTS, VictimPosition.REENGAGED);
    private static final Set<VictimPosition> NOT_SUPPORTING =
            EnumSet.of(VictimPosition.WITHDRAWN, VictimPosition.NEVER_SUPPORTED);

    /** One answer. */
    public record Said(VictimPosition position, Instant askedAt) {}

    public Positions {
        said = List.copyOf(said);
    }

    /** With one more answer. */
    public Positions with(VictimPosition position, Instant askedAt) {
        var longer = new ArrayList<>(said);
        longer.add(new Said(position, askedAt));
        longer.sort(Comparator.comparing(Said::askedAt));
        return new Positions(longer);
    }

    /** The position that held just before {@code askedAt}, or null. */
    public @Nullable VictimPosition before(Instant askedAt) {
        return upTo(askedAt).reduce((_, later) -> later).map(Said::position).orElse(null);
    }

    /**
     * What is wrong with this answer, or empty. Withdrawn without earlier support is accepted: it may have been given
     * to somebody who did not record it.
     */
    public Optional<CaseRefusal> firstFault(VictimPosition to, List<WithdrawalReason> reasons, Instant askedAt) {
        if (NOT_SUPPORTING.contains(to) && reasons.isEmpty()) {
            return Optional.of(CaseRefusal.POSITION_REASONS_MISSING);
        }
        return contradicts(to, askedAt) ? Optional.of(CaseRefusal.POSITION_CONTRADICTS) : Optional.empty();
    }

    private boolean contradicts(VictimPosition to, Instant askedAt) {
        return switch (to) {
            case NEVER_SUPPORTED -> upTo(askedAt).anyMatch(one -> SUPPORTING.contains(one.position()));
            case REENGAGED -> upTo(askedAt).noneMatch(one -> NOT_SUPPORTING.contains(one.position()));
            case SUPPORTS, UNDECIDED, WITHDRAWN -> false;
        };
    }

    private java.util.stream.Stream<Said> upTo(Instant askedAt) {
        return said.stream().filter(one -> !one.askedAt().isAfter(askedAt));
    }
}
