package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One victim-survivor's file.
 *
 * @param duplicateOf the file of the same person that is kept, where this is not that one
 * @param incident the one it began with, where it began with one
 * @param victim party, where named
 * @param talks of advocates with the victim, as the file tells them
 * @param dealings of advocates with the victim, whoever tells of them
 * @param referredAt absent while nobody referred
 * @param consentedAt first consent to support
 * @param sessions when each substantive session was held
 * @param maracReferredAt first referral to a MARAC
 * @param positions towards investigations, in order of being asked
 */
public record CaseFile(
        UUID id,
        @Nullable UUID duplicateOf,
        @Nullable UUID incident,
        @Nullable String victim,
        List<Talk> talks,
        Dealings dealings,
        @Nullable Instant referredAt,
        @Nullable Instant consentedAt,
        List<Instant> sessions,
        @Nullable Instant maracReferredAt,
        List<Position> positions) {
    /**
     * The files that are kept, each with what its duplicates tell: they are one person's. A duplicate of a file that is
     * not among them is none.
     */
    static List<CaseFile> kept(List<CaseFile> files) {
        var all = files.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var kept = new LinkedHashMap<UUID, CaseFile>();
        files.stream().filter(file -> file.duplicateOf == null).forEach(file -> kept.put(file.id, file));
        files.stream()
                .filter(file -> file.duplicateOf != null)
                .forEach(file -> kept.computeIfPresent(keptFor(file, all), (_, one) -> one.and(file)));
        return List.copyOf(kept.values());
    }

    /** The last file of a chain of duplicates; where they were marked of each other, none of them is kept. */
    private static UUID keptFor(CaseFile duplicate, Map<UUID, CaseFile> all) {
        var seen = new HashSet<UUID>();
        var kept = duplicate.id;
        var next = duplicate.duplicateOf;
        while (next != null && seen.add(next)) {
            kept = next;
            var file = all.get(next);
            next = file == null ? null : file.duplicateOf;
        }
        return kept;
    }

    private CaseFile and(CaseFile duplicate) {
        return new CaseFile(
                id,
                duplicateOf,
                incident == null ? duplicate.incident : incident,
                victim == null ? duplicate.victim : victim,
                both(talks, duplicate.talks, Comparator.comparing(Talk::at)),
                dealings.and(duplicate.dealings),
                Earliest.of(referredAt, duplicate.referredAt),
                Earliest.of(consentedAt, duplicate.consentedAt),
                both(sessions, duplicate.sessions, Comparator.naturalOrder()),
                Earliest.of(maracReferredAt, duplicate.maracReferredAt),
                both(positions, duplicate.positions, Comparator.comparing(Position::askedAt)));
    }

    private static <T> List<T> both(List<T> one, List<T> other, Comparator<? super T> order) {
        return Stream.concat(one.stream(), other.stream()).sorted(order).toList();
    }

    /** Every incident it tells of. */
    Set<UUID> incidents() {
        return Stream.concat(Stream.ofNullable(incident), talks.stream().map(Talk::incident))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** First two-way contact with an advocate, in person, by phone or video. */
    public @Nullable Instant contactAt() {
        return dealings.contactAt();
    }

    CaseFile with(Dealings more) {
        return new CaseFile(
                id,
                duplicateOf,
                incident,
                victim,
                talks,
                dealings.and(more),
                referredAt,
                consentedAt,
                sessions,
                maracReferredAt,
                positions);
    }
}
