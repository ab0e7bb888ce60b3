package org.alongside.testkit.toy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.view.ReadPosition;
import org.jspecify.annotations.Nullable;

/** Records that are there. */
public final class Toys {
    /** Of force GMP, everybody's. */
    public static final UUID OURS = new UUID(7, 1);

    /** Of another force. */
    public static final UUID THEIRS = new UUID(7, 2);

    /** Of force GMP, for one person only. */
    public static final UUID RESTRICTED = new UUID(7, 3);

    /** Whom the restricted one is for. */
    public static final String NAMED = "named-supervisor";

    /** A name nobody must see without going through the seam. */
    public static final String NAME = "Ada Example";

    static final ReadPosition AT = new ReadPosition("toys", 41, 1L, Duration.ofMillis(250));

    private static final SubjectKey PARTY = SubjectKey.party(Controller.POLICE, new UUID(1, 1));

    private Toys() {}

    static @Nullable ToyAnswer find(UUID id) {
        return Map.of(
                        OURS, toy(OURS, "GMP", null),
                        THEIRS, toy(THEIRS, "LANCS", null),
                        RESTRICTED, toy(RESTRICTED, "GMP", Set.of(NAMED)))
                .get(id);
    }

    static List<ToyAnswer> all() {
        return List.of(toy(OURS, "GMP", null), toy(THEIRS, "LANCS", null), toy(RESTRICTED, "GMP", Set.of(NAMED)));
    }

    private static ToyAnswer toy(UUID id, String force, @Nullable Set<String> restrictedTo) {
        return new ToyAnswer(
                id,
                force,
                Instant.parse("2025-02-28T09:00:00Z"),
                new Personal.Sealed(PARTY, NAME),
                List.of(
                        new ToyAnswer.Note(new Personal.Sealed(ToyKeyring.ERASED, "gone")),
                        new ToyAnswer.Note(new Personal.Sealed(ToyKeyring.ELSEWHERE, "held"))),
                new Personal.Sealed(PARTY, "what she told the IDVA"),
                "what an informant said",
                restrictedTo);
    }
}
