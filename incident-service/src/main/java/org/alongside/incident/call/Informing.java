package org.alongside.incident.call;

import java.time.Instant;
import org.alongside.contracts.incidents.CallerNews;
import org.jspecify.annotations.Nullable;

/**
 * How far help has come, and what of that the caller knows. The caller is owed the latest news; what it overtook is
 * owed no more. Source: domain 2.2.
 *
 * @param news the latest; null before there is any
 * @param since when it was so, or when the caller was last tried in vain
 * @param known the latest the caller was told
 * @param toldAt when a supervisor was told that the caller was not
 * @param unreachable nobody may or can contact the caller, until they make contact themselves
 */
public record Informing(
        @Nullable CallerNews news,
        @Nullable Instant since,
        @Nullable CallerNews known,
        @Nullable Instant toldAt,
        boolean unreachable) {
    /** Nothing to tell. */
    public static final Informing NOTHING = new Informing(null, null, null, null, false);

    /** Whether the caller should hear something. Who saw police arrive need not hear that they were sent. */
    boolean isOwed() {
        return news != null
                && !unreachable
                && news != known
                && !(news == CallerNews.DISPATCHED && known == CallerNews.ARRIVED);
    }

    Informing happened(CallerNews latest, Instant at) {
        return latest == news ? this : new Informing(latest, at, known, null, unreachable);
    }

    /** Nobody could be sent, still or again: that is news each time. */
    Informing stillNobody(Instant at) {
        return new Informing(CallerNews.NOBODY_SENT_YET, at, null, null, unreachable);
    }

    Informing told(CallerNews heard) {
        return new Informing(news, since, heard, toldAt, unreachable);
    }

    Informing triedInVain(Instant at) {
        return new Informing(news, at, known, null, unreachable);
    }

    Informing withoutWay() {
        return new Informing(news, since, known, toldAt, true);
    }

    /** A caller who knows nothing yet. */
    Informing ofSomebodyNew(@Nullable Instant at) {
        return new Informing(news, at == null ? since : at, null, null, false);
    }

    Informing reachable() {
        return new Informing(news, since, known, toldAt, false);
    }

    Informing overdueTold(Instant at) {
        return new Informing(news, since, known, at, unreachable);
    }
}
