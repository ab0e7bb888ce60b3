package org.alongside.incident.force;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** The grading policies of all forces, past and present. */
public record GradingPolicies(List<ForcePolicy> all) {
    public GradingPolicies {
        all = List.copyOf(all);
    }

    /**
     * The policy a force follows at a moment; the generic one where it has none.
     *
     * @throws IllegalStateException when the data lacks a generic policy that holds then
     */
    public ForcePolicy of(String force, Instant moment) {
        return newest(force, moment)
                .or(() -> newest(ForcePolicy.ANY_FORCE, moment))
                .orElseThrow(() -> new IllegalStateException("no generic grading policy holds at " + moment));
    }

    private Optional<ForcePolicy> newest(String force, Instant moment) {
        return all.stream()
                .filter(policy -> policy.holdsFor(force, moment))
                .max(Comparator.comparing(ForcePolicy::from));
    }

    /** The policy an event names; empty when it is no longer kept. */
    public Optional<ForcePolicy> named(@Nullable GradingPolicy id) {
        return all.stream().filter(policy -> policy.policy().equals(id)).findFirst();
    }

    /**
     * The policy whose clocks an incident keeps: the one it was graded by, the newest generic one before that.
     *
     * @throws IllegalStateException when the data lacks a generic policy
     */
    public ForcePolicy clocksOf(@Nullable GradingPolicy id) {
        return named(id)
                .or(() -> newest(ForcePolicy.ANY_FORCE, Instant.MAX))
                .orElseThrow(() -> new IllegalStateException("there is no generic grading policy"));
    }

    /** Its rule for a grade. */
    public Optional<GradeRule> rule(@Nullable GradingPolicy id, Grade grade) {
        return named(id).map(policy -> policy.grades().get(grade));
    }
}
