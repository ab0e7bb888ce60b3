package org.alongside.analytics.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One victim-survivor's file as analysis sees it. Lists are texts of {@link org.alongside.analytics.facts.Words}. */
@Entity
@Table(name = "case_file")
public class CaseFileRow {
    @Id
    public UUID file;

    public String origin;
    public String force;
    public @Nullable String district;

    /** The incident it began with; absent when a victim came without one. */
    public @Nullable UUID incident;

    /** Party. */
    public @Nullable String victim;

    /** The file of the same person that is kept; absent while this one is. */
    @Column(name = "duplicate_of")
    public @Nullable UUID duplicateOf;

    /** First referral. */
    @Column(name = "referred_at")
    public @Nullable Instant referredAt;

    /** Every {@link org.alongside.analytics.facts.Talk} in its written form: attempts that reached, and sessions. */
    public String talks;

    /** First consent to support. */
    @Column(name = "consented_at")
    public @Nullable Instant consentedAt;

    /** When each substantive session was held. */
    public String sessions;

    @Column(name = "marac_referred_at")
    public @Nullable Instant maracReferredAt;

    /** Every {@link org.alongside.analytics.facts.Position} in its written form. */
    public String positions;
}
