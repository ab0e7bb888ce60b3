package org.alongside.analytics.facts;

import java.time.Instant;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A grade from the moment it was given.
 *
 * @param clockStart from which moment the force's policy counts
 * @param clockStartedAt that moment, where it had come when the grade was given
 * @param targetAt by when somebody should be there; absent when there is no visit or the clock had not started
 */
public record Grading(
        Grade grade,
        Instant gradedAt,
        ClockStart clockStart,
        @Nullable Instant clockStartedAt,
        @Nullable Instant targetAt) {
    private static final String NONE = "-";

    /** As the events tell it. */
    public static Grading of(Grade grade, Instant gradedAt, GradeTarget target) {
        return new Grading(grade, gradedAt, target.clockStart(), target.clockStartedAt(), target.targetAt());
    }

    /** One word that {@link #parse} reads again. */
    public String written() {
        return String.join(
                ";",
                grade.name(),
                gradedAt.toString(),
                clockStart.name(),
                clockStartedAt == null ? NONE : clockStartedAt.toString(),
                targetAt == null ? NONE : targetAt.toString());
    }

    /** The grading of a word. */
    public static Grading parse(String word) {
        var parts = word.split(";", -1);
        return new Grading(
                Grade.valueOf(parts[0]),
                Instant.parse(parts[1]),
                ClockStart.valueOf(parts[2]),
                moment(parts[3]),
                moment(parts[4]));
    }

    private static @Nullable Instant moment(String part) {
        return part.equals(NONE) ? null : Instant.parse(part);
    }
}
