package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One victim-survivor's file. Files that are duplicates of another are none.
 *
 * @param incident the one it began with, where it began with one
 * @param victim party, where named
 * @param dealings of advocates with the victim, about the incident it began with
 * @param referredAt absent while nobody referred
 * @param consentedAt first consent to support
 * @param sessions when each substantive session was held
 * @param maracReferredAt first referral to a MARAC
 * @param positions towards investigations, in order of being asked
 */
public record CaseFile(
        @Nullable UUID incident,
        @Nullable String victim,
        Dealings dealings,
        @Nullable Instant referredAt,
        @Nullable Instant consentedAt,
        List<Instant> sessions,
        @Nullable Instant maracReferredAt,
        List<Position> positions) {

    /** First two-way contact with an advocate, in person, by phone or video. */
    public @Nullable Instant contactAt() {
        return dealings.contactAt();
    }

    CaseFile with(Dealings more) {
        return new CaseFile(
                incident, victim, dealings.and(more), referredAt, consentedAt, sessions, maracReferredAt, positions);
    }
}
