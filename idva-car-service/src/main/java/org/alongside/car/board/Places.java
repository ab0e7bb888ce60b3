package org.alongside.car.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * How safe each place of a car's job is, and who is being talked with where. Safety belongs to a place: what is said of
 * one says nothing of the other (domain 3.3).
 *
 * @param known the last word on each place
 * @param talks face to face, oldest first; a call takes nobody out of the vehicle
 */
public record Places(List<Known> known, List<Talk> talks) {
    static final String NONE = new Places(List.of(), List.of()).text();

    public Places {
        known = List.copyOf(known);
        talks = List.copyOf(talks);
    }

    /**
     * The last word on a place.
     *
     * @param wasSafe it was declared safe at some time of this job
     */
    public record Known(SafePlace place, SceneState state, Instant at, boolean wasSafe) {
        /** Known to be unsafe, or safe before and not any more. */
        boolean leaveIt() {
            return switch (state) {
                case UNSAFE, REVOKED -> true;
                case UNKNOWN, CONTROLLED -> wasSafe;
                case SAFE -> false;
            };
        }
    }

    /** A talk that goes on. */
    public record Talk(PartyId victim, SafePlace place) {}

    /** As a row keeps it. */
    public static Places parse(String text) {
        return JsonText.read(text, Places.class);
    }

    String text() {
        return JsonText.of(this);
    }

    /** Somebody talks with a victim at a place that is not safe, or not any more (rules D7 and D8). */
    public boolean mustWithdraw() {
        return talks.stream()
                .anyMatch(talk -> of(talk.place()).filter(Known::leaveIt).isPresent());
    }

    /** The place that counts now: one to leave, else where the talk is, else the one last heard of. */
    public Optional<Known> counting() {
        var here = talks.stream().flatMap(talk -> of(talk.place()).stream()).toList();
        return here.stream()
                .filter(Known::leaveIt)
                .findFirst()
                .or(() -> here.stream().findFirst())
                .or(() -> known.stream().max(Comparator.comparing(Known::at)));
    }

    private Optional<Known> of(SafePlace place) {
        return known.stream().filter(one -> one.place() == place).findFirst();
    }

    /** Word of a place; older word than what is known only tells that it was safe once. */
    Places told(SafePlace place, SceneState state, Instant at) {
        var before = of(place);
        boolean wasSafe =
                state == SceneState.SAFE || before.filter(Known::wasSafe).isPresent();
        var now = before.filter(known -> at.isBefore(known.at()))
                .map(known -> new Known(place, known.state(), known.at(), wasSafe))
                .orElseGet(() -> new Known(place, state, at, wasSafe));
        var places = new ArrayList<>(without(known, one -> one.place() == place));
        places.add(now);
        places.sort(Comparator.comparing(Known::place));
        return new Places(places, talks);
    }

    Places talking(PartyId victim, SafePlace place) {
        var more = new ArrayList<>(ended(victim).talks);
        more.add(new Talk(victim, place));
        return new Places(known, more);
    }

    Places ended(PartyId victim) {
        return new Places(known, without(talks, talk -> talk.victim().equals(victim)));
    }

    private static <T> List<T> without(List<T> some, Predicate<T> which) {
        return some.stream().filter(which.negate()).toList();
    }
}
