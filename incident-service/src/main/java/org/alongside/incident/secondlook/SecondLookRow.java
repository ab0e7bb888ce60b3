package org.alongside.incident.secondlook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One second look, due or given. */
@Entity
@Table(name = "second_look")
public class SecondLookRow {
    @Id
    public UUID look;

    public UUID incident;
    public String force;
    public String decision;
    public @Nullable String grade;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** What it may have missed, one a line. */
    public String missed;

    public int points;
    public String state;

    @Column(name = "taken_by")
    public @Nullable String takenBy;

    @Column(name = "taken_at")
    public @Nullable Instant takenAt;

    public @Nullable String verdict;

    /** What was missed as the specialist sees it, one a line. */
    public String confirmed;

    @Column(name = "given_at")
    public @Nullable Instant givenAt;

    @Column(columnDefinition = "text")
    @Convert(converter = SealedWords.class)
    public @Nullable Personal feedback;

    @Column(columnDefinition = "text")
    @Convert(converter = SealedWords.class)
    public @Nullable Personal advice;

    @Column(name = "read_at")
    public @Nullable Instant readAt;

    public boolean exercise;
    public int version;
}
