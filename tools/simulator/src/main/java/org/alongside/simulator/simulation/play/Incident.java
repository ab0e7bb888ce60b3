package org.alongside.simulator.simulation.play;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.Story;
import org.jspecify.annotations.Nullable;

/** One incident as its people go through it: the story, and how far it has come. */
final class Incident {
    private final Story story;
    private final Chance chance;
    private final UUID id;
    private final UUID call;
    private @Nullable CallerNews news;
    private final List<UUID> unitsThere = new ArrayList<>();
    private boolean sceneSafe;
    private boolean carOnJob;
    private boolean supportAccepted;

    /** The incident that this call began. */
    Incident(long seed, Story story, UUID id, UUID call) {
        this.story = story;
        this.chance = Chance.in(seed, "incident/" + story.number());
        this.id = id;
        this.call = call;
    }

    Story story() {
        return story;
    }

    Chance chance() {
        return chance;
    }

    UUID id() {
        return id;
    }

    UUID call() {
        return call;
    }

    /** The latest that whoever called is to hear. */
    @Nullable
    CallerNews news() {
        return news;
    }

    void news(CallerNews latest) {
        news = latest;
    }

    UUID victim() {
        return Ids.derived(id, "victim");
    }

    UUID suspect() {
        return Ids.derived(id, "suspect");
    }

    /** The children who live there, present or not: each is part of it. */
    List<UUID> children() {
        return java.util.stream.IntStream.range(0, story.household().children().size())
                .mapToObj(child -> Ids.derived(id, "child/" + child))
                .toList();
    }

    /** The victim's file in the case service. */
    UUID file() {
        return Ids.derived(id, "contact-record/" + victim());
    }

    String inIncidents(String what) {
        return "/api/incidents/" + id + "/" + what;
    }

    String inDispatch(String what) {
        return "/api/co-responses/" + id + "/" + what;
    }

    String inCases(String what) {
        return "/api/cases/" + file() + "/" + what;
    }

    String inAdvocacy(String what) {
        return "/api/advocacy/" + file() + "/" + what;
    }

    boolean sceneIsSafe() {
        return sceneSafe;
    }

    void sceneIsSafe(boolean now) {
        sceneSafe = now;
    }

    boolean carIsOnJob() {
        return carOnJob;
    }

    void carIsOnJob(boolean now) {
        carOnJob = now;
    }

    boolean supportIsAccepted() {
        return supportAccepted;
    }

    void supportIsAccepted(boolean now) {
        supportAccepted = now;
    }

    void sent(UUID unit) {
        if (!unitsThere.contains(unit)) {
            unitsThere.add(unit);
        }
    }

    boolean has(UUID unit) {
        return unitsThere.contains(unit);
    }

    /** True when the last one has left. */
    boolean left(UUID unit) {
        unitsThere.remove(unit);
        return unitsThere.isEmpty();
    }
}
