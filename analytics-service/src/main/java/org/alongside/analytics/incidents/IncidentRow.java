package org.alongside.analytics.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One incident log as analysis sees it. Lists are texts of {@link org.alongside.analytics.facts.Words} in order of
 * first appearance.
 */
@Entity
@Table(name = "incident_fact")
public class IncidentRow {
    @Id
    public UUID incident;

    public String origin;
    public String force;
    public @Nullable String district;

    @Column(name = "received_at")
    public @Nullable Instant receivedAt;

    @Column(name = "call_answered_at")
    public @Nullable Instant callAnsweredAt;

    @Column(name = "da_suspected_at_creation")
    public String daSuspectedAtCreation;

    @Column(name = "da_confirmed")
    public String daConfirmed;

    @Column(name = "place_precision")
    public @Nullable String placePrecision;

    @Column(name = "place_key")
    public @Nullable String placeKey;

    @Column(name = "block_key")
    public @Nullable String blockKey;

    @Column(name = "multi_occupancy")
    public boolean multiOccupancy;

    /** {@code party=personKey}, for parties whose person key is known. */
    public String people;

    /** Parties in the role of victim. */
    public String victims;

    /** Parties in the role of suspect. */
    public String suspects;

    /** {@code KIND=other incident}, for every link that stands. */
    public String links;

    @Column(name = "created_in_error")
    public boolean createdInError;

    /** Every {@link org.alongside.analytics.facts.Grading} in its written form. */
    public String gradings;

    @Column(name = "assigned_at")
    public @Nullable Instant assignedAt;

    @Column(name = "at_scene_at")
    public @Nullable Instant atSceneAt;

    public boolean arrested;

    /** The latest claim of somebody who knew. */
    @Column(name = "suspect_on_scene")
    public String suspectOnScene;

    /** Absent while nobody decided whether it is a crime. */
    public @Nullable String crime;

    /** Under which references crimes were recorded, each URL-encoded. */
    @Column(name = "crime_references")
    public String crimeReferences;

    /** Words of {@link org.alongside.analytics.facts.SafeTimes}. */
    @Column(name = "scene_safety")
    public String sceneSafety;

    /** Dispatch judged at least one car for it. */
    @Column(name = "car_considered")
    public boolean carConsidered;

    /** At least one car broke none of the rules D1 to D6. */
    @Column(name = "car_eligible")
    public boolean carEligible;
}
