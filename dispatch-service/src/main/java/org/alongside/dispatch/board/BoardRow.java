package org.alongside.dispatch.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One response as the board shows it. */
@Entity
@Table(name = "board")
public class BoardRow {
    @Id
    public UUID incident;

    public String force;
    public String phase;
    public @Nullable String grade;

    @Column(name = "car_wanted")
    public boolean carWanted;

    /** The car that is asked, goes or is there; of an open response only. */
    @Column(name = "car_asked")
    public @Nullable UUID carAsked;

    @Column(name = "opened_at")
    public @Nullable Instant openedAt;

    public boolean restricted;
    /** Persons who alone may see a restricted one, one a line. */
    public String allowed;

    public int version;
    /** {@link Kept} as JSON. */
    @Column(columnDefinition = "text")
    public String document;
}
