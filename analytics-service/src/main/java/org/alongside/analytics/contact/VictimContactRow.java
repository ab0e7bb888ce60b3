package org.alongside.analytics.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What passed between the cars' advocates and one victim of one incident. */
@Entity
@Table(name = "victim_contact")
public class VictimContactRow {
    /** {@code incident/party}. */
    @Id
    @Column(name = "incident_victim")
    public String incidentVictim;

    public UUID incident;

    /** Party. */
    public String victim;

    /** {@code deployment=channel;moment}: how and when each car's latest talk began. */
    public String talks;

    /** First two-way talk with a car's advocate, from its start. */
    @Column(name = "car_contact_at")
    public @Nullable Instant carContactAt;

    @Column(name = "car_in_person_at")
    public @Nullable Instant carInPersonAt;

    /** First two-way contact that the car's service was told of, whoever made it. */
    @Column(name = "met_at")
    public @Nullable Instant metAt;

    public boolean offered;
    public boolean accepted;
    public boolean declined;
}
