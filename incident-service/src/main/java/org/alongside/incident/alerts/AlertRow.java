package org.alongside.incident.alerts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One alert; the steps of one person's break-glass on one incident are one. */
@Entity
@Table(name = "protection_alert")
public class AlertRow {
    @Id
    public UUID alert;

    public UUID incident;
    public String force;
    public String kind;
    public String person;

    @Column(name = "second_person")
    public @Nullable String secondPerson;

    @Column(columnDefinition = "text")
    @Convert(converter = ReasonText.class)
    public @Nullable Personal reason;

    @Column(name = "at")
    public Instant at;

    public long position;
}
