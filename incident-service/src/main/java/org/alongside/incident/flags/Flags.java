package org.alongside.incident.flags;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** The claims that hold now: the latest of each flag about each person or about the event itself. */
public record Flags(Map<Claim, FlagValue> latest) {
    /** Nothing was claimed. */
    public static final Flags NONE = new Flags(Map.of());

    public Flags {
        latest = Map.copyOf(latest);
    }

    /** What a claim is about. */
    record Claim(Flag flag, @Nullable PartyId about) {}

    /** Somebody says yes, about the event or anybody in it. */
    public boolean isYes(Flag flag) {
        return values(flag).contains(FlagValue.YES);
    }

    /** Somebody said no and nobody anything else. Not asked and unknown are no such thing. */
    public boolean isNo(Flag flag) {
        return !values(flag).isEmpty() && values(flag).stream().allMatch(value -> value == FlagValue.NO);
    }

    boolean isClaimed(Flag flag, @Nullable PartyId about) {
        return latest.containsKey(new Claim(flag, about));
    }

    /** All that hold now, in the order of the enumeration. */
    public List<FlagReading> readings() {
        return latest.entrySet().stream()
                .map(entry -> new FlagReading(
                        entry.getKey().flag(), entry.getValue(), entry.getKey().about()))
                .sorted(Comparator.comparing(FlagReading::flag)
                        .thenComparing(reading -> String.valueOf(reading.about())))
                .toList();
    }

    private List<FlagValue> values(Flag flag) {
        return latest.entrySet().stream()
                .filter(entry -> entry.getKey().flag() == flag)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** With one more claim. */
    public Flags raised(FlagRaised raised) {
        var more = new HashMap<>(latest);
        more.put(new Claim(raised.flag(), raised.about()), raised.value());
        return new Flags(more);
    }

    /** With one claim taken back. */
    public Flags withdrawn(FlagWithdrawn withdrawn) {
        var fewer = new HashMap<>(latest);
        fewer.remove(new Claim(withdrawn.flag(), withdrawn.about()));
        return new Flags(fewer);
    }
}
