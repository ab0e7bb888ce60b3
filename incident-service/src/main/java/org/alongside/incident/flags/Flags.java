package org.alongside.incident.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** The claims that hold now: the latest of each flag about each person or about the event itself, oldest first. */
public record Flags(List<FlagReading> readings) {
    /** Nothing was claimed. */
    public static final Flags NONE = new Flags(List.of());

    public Flags {
        readings = List.copyOf(readings);
    }

    /** Somebody says yes, about the event or anybody in it. */
    public boolean saysYes(Flag flag) {
        return values(flag).contains(FlagValue.YES);
    }

    /** Somebody said no and nobody anything else. Not asked and unknown are no such thing. */
    public boolean saysNo(Flag flag) {
        return !values(flag).isEmpty() && values(flag).stream().allMatch(value -> value == FlagValue.NO);
    }

    boolean claims(Flag flag, @Nullable PartyId about) {
        return readings.stream().anyMatch(reading -> concerns(reading, flag, about));
    }

    private List<FlagValue> values(Flag flag) {
        return readings.stream()
                .filter(reading -> reading.flag() == flag)
                .map(FlagReading::value)
                .toList();
    }

    /** With one more claim. */
    public Flags raised(FlagRaised raised) {
        var stands = readings.stream()
                .filter(reading -> concerns(reading, raised.flag(), raised.about()))
                .map(before -> raised.value().heardAfter(before.value()))
                .findFirst()
                .orElse(raised.value());
        var more = new ArrayList<>(without(raised.flag(), raised.about()));
        more.add(FlagReading.said(raised.flag(), stands, raised.about()));
        return new Flags(more);
    }

    /** With one claim taken back. */
    public Flags withdrawn(FlagWithdrawn withdrawn) {
        return new Flags(without(withdrawn.flag(), withdrawn.about()));
    }

    private List<FlagReading> without(Flag flag, @Nullable PartyId about) {
        return readings.stream()
                .filter(reading -> !concerns(reading, flag, about))
                .toList();
    }

    private static boolean concerns(FlagReading reading, Flag flag, @Nullable PartyId about) {
        return reading.flag() == flag && Objects.equals(reading.about(), about);
    }
}
