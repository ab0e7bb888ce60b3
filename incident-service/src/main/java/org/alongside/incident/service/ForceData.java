package org.alongside.incident.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.incident.force.ForceArea;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradingPolicies;

/**
 * What differs from force to force, as shipped in {@code incident/forces.json}. A policy that events were graded by is
 * never changed there; a new one with a later date is added.
 */
public record ForceData(List<ForcePolicy> policies, List<ForceArea> areas) {
    private static final String RESOURCE = "/incident/forces.json";

    public ForceData {
        policies = List.copyOf(policies);
        areas = List.copyOf(areas);
    }

    /** As shipped. */
    public static ForceData shipped() {
        try (var json = Objects.requireNonNull(ForceData.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return Json.mapper().readValue(json, ForceData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The grading policies of all forces. */
    public GradingPolicies gradingPolicies() {
        return new GradingPolicies(policies);
    }

    /** Where a force works; empty for a force whose area nobody wrote down, which is then not checked. */
    public Optional<ForceArea> areaOf(String force) {
        return areas.stream().filter(area -> area.force().equals(force)).findFirst();
    }
}
