package org.alongside.analytics.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One incident as analysis sees it. Lists are texts of words with a blank between them, in order of first appearance. */
@Entity
@Table(name = "incident_fact")
public class IncidentRow {
    @Id
    public UUID incident;

    public String origin;
    public String force;
    public @Nullable String district;
    public @Nullable String ward;

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

    public @Nullable String grade;

    @Column(name = "clock_started_at")
    public @Nullable Instant clockStartedAt;

    @Column(name = "target_at")
    public @Nullable Instant targetAt;

    @Column(name = "assigned_at")
    public @Nullable Instant assignedAt;

    @Column(name = "at_scene_at")
    public @Nullable Instant atSceneAt;

    @Column(name = "arrested_at")
    public @Nullable Instant arrestedAt;

    @Column(name = "car_modes")
    public String carModes;

    @Column(name = "car_at_scene_at")
    public @Nullable Instant carAtSceneAt;

    @Column(name = "car_refusals")
    public String carRefusals;

    /** First two-way contact with an advocate, in person or by phone. */
    @Column(name = "advocate_contact_at")
    public @Nullable Instant advocateContactAt;

    @Column(name = "support_offered")
    public boolean supportOffered;

    @Column(name = "support_accepted")
    public boolean supportAccepted;

    @Column(name = "support_declined")
    public boolean supportDeclined;

    @Column(name = "closed_at")
    public @Nullable Instant closedAt;
}
