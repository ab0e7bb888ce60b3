package org.alongside.incident.board;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.incident.Incident;
import org.alongside.incident.records.KnownBefore;
import org.jspecify.annotations.Nullable;

/** One live incident as the board shows it. */
@Entity
@Table(name = "incident_board")
public class BoardRow {
    @Id
    public UUID incident;

    public String force;
    public @Nullable String district;
    public String state;
    public @Nullable String grade;

    @Column(name = "policy_label")
    public @Nullable String policyLabel;

    @Column(name = "target_at")
    public @Nullable Instant targetAt;

    /** Since when nobody is on the way and somebody should be. */
    @Column(name = "waiting_since")
    public @Nullable Instant waitingSince;

    @Column(name = "received_at")
    public @Nullable Instant receivedAt;

    @Column(name = "da_suspected")
    public String daSuspected;

    @Column(name = "escalation_cause")
    public @Nullable String escalationCause;

    @Column(name = "escalated_to")
    public @Nullable String escalatedTo;

    @Column(name = "escalated_at")
    public @Nullable Instant escalatedAt;

    /** Since when, or until when, something is owed that outlives the end; null when nothing is. */
    @Column(name = "owed_at")
    public @Nullable Instant owedAt;

    /** By when somebody has to have looked at its risk again; null when nobody has to. */
    @Column(name = "review_by")
    public @Nullable Instant reviewBy;

    /** Whether it may be domestic abuse. */
    public boolean abuse;

    public int victims;

    @Column(name = "referrals_arrived")
    public int referralsArrived;

    @Column(name = "referrals_awaited")
    public int referralsAwaited;

    /** Of those awaited, how many did not arrive in time. */
    @Column(name = "referrals_late")
    public int referralsLate;

    /** Said to be made when arrivals were not followed yet. */
    @Column(name = "referrals_said")
    public int referralsSaid;

    @Column(name = "referrals_declined")
    public int referralsDeclined;

    @Column(name = "referrals_waived")
    public int referralsWaived;

    /** What records held when they were last looked into; null while nobody has looked. */
    @Column(name = "known_before", columnDefinition = "text")
    @Convert(converter = KnownBeforeText.class)
    public @Nullable KnownBefore knownBefore;

    public boolean open;
    public boolean exercise;
    public boolean restricted;
    /** Persons who alone may see a restricted one, one a line. */
    public String allowed;

    public int version;
    /** The state that decisions see. */
    @Column(name = "document", columnDefinition = "text")
    @Convert(converter = StateDocument.class)
    public Incident whole;
}
