package org.alongside.analytics.repeat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of one incident, from its people and its place. */
public final class RepeatKeys {
    private RepeatKeys() {}

    /**
     * Keys of one kind; empty when what they are made of is not known.
     *
     * @param victims who was harmed, each by the one pseudonym that stands for the person
     * @param perpetrators who is said to have done it
     * @param address pseudonym of the address, or null where it is unknown or joins strangers
     * @param block pseudonym of the block, or null
     */
    public static Set<String> of(
            RepeatKey key,
            Collection<String> victims,
            Collection<String> perpetrators,
            @Nullable String address,
            @Nullable String block) {
        return switch (key) {
            case VICTIM -> Set.copyOf(victims);
            case PERPETRATOR -> Set.copyOf(perpetrators);
            case DYAD -> pairs(perpetrators, victims, (one, other) -> one + ">" + other);
            case COUPLE -> pairs(perpetrators, victims, RepeatKeys::unordered);
            case ADDRESS -> address == null ? Set.of() : Set.of(address);
            case BLOCK -> block == null ? Set.of() : Set.of(block);
        };
    }

    private static String unordered(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    private interface Pairing {
        String of(String one, String other);
    }

    private static Set<String> pairs(Collection<String> ones, Collection<String> others, Pairing pairing) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> pairing.of(one, other)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
