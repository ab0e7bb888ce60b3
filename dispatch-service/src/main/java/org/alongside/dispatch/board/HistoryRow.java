package org.alongside.dispatch.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an incident's ranking needs of the past. */
@Entity
@Table(name = "job_history")
public class HistoryRow {
    @Id
    public UUID incident;

    /** The latest earlier incident of the same people or home. */
    @Column(name = "latest_prior_at")
    public @Nullable Instant latestPriorAt;

    /** Ids of earlier incidents of the same victim, comma-separated. */
    public String priors;

    /** The victim withdrew support for the investigation of this incident. */
    public boolean withdrawn;
}
