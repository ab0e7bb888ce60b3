package org.alongside.analytics.facts;

import java.time.Duration;
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
 * @param promised how long it may take from the start of the clock; absent when nothing is promised
 */
public record Grading(
        Grade grade,
        Instant gradedAt,
        ClockStart clockStart,
        @Nullable Instant clockStartedAt,
        @Nullable Duration promised) {
    private static final String NONE = "-";

    /** As the events tell it. */
    public static Grading of(Grade grade, Instant gradedAt, GradeTarget target) {
        return new Grading(grade, gradedAt, target.clockStart(), target.clockStartedAt(), promised(target));
    }

    private static @Nullable Duration promised(GradeTarget target) {
        return target.targetSeconds() == null ? null : Duration.ofSeconds(target.targetSeconds());
    }

    /**
     * When the clock of the force's policy started.
     *
     * @param sentAt when the first unit was told to go; null when none was
     * @return null while that moment has not come
     */
    public @Nullable Instant startedAt(@Nullable Instant sentAt) {
        return clockStartedAt == null && clockStart == ClockStart.DISPATCHED ? sentAt : clockStartedAt;
    }

    /** By when somebody should be there; null where nothing is promised or the clock has not started. */
    public @Nullable Instant targetAt(@Nullable Instant sentAt) {
        var startedAt = startedAt(sentAt);
        return startedAt == null || promised == null ? null : startedAt.plus(promised);
    }

    /** One word that {@link #parse} reads again. */
    public String written() {
        return String.join(
                ";",
                grade.name(),
                gradedAt.toString(),
                clockStart.name(),
                clockStartedAt == null ? NONE : clockStartedAt.toString(),
                promised == null ? NONE : promised.toString());
    }

    /** The grading of a word. */
    public static Grading parse(String word) {
        var parts = word.split(";", -1);
        return new Grading(
                Grade.valueOf(parts[0]),
                Instant.parse(parts[1]),
                ClockStart.valueOf(parts[2]),
                moment(parts[3]),
                parts[4].equals(NONE) ? null : Duration.parse(parts[4]));
    }

    private static @Nullable Instant moment(String part) {
        return part.equals(NONE) ? null : Instant.parse(part);
    }
}
