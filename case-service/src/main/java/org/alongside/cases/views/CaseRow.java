package org.alongside.cases.views;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** One file as lists and pages show it. */
@Entity
@Table(name = "case_file")
public class CaseRow {
    @Id
    public UUID id;

    public int version;
    public String force;

    @Enumerated(EnumType.STRING)
    public CaseState state;

    public @Nullable UUID incident;
    public @Nullable UUID victim;
    public @Nullable String personKey;

    @Enumerated(EnumType.STRING)
    public @Nullable RecordOpening openedBecause;

    public Instant openedAt;
    public Instant stateSince;
    public @Nullable UUID referral;

    @Enumerated(EnumType.STRING)
    public @Nullable ReferralSource source;

    public @Nullable Instant referredAt;

    @Enumerated(EnumType.STRING)
    public @Nullable FlagValue victimKnows;

    @Enumerated(EnumType.STRING)
    public @Nullable FlagValue victimAgrees;

    public @Nullable String area;
    public @Nullable String problems;
    public @Nullable UUID openCase;

    @Enumerated(EnumType.STRING)
    public @Nullable HubDecision decision;

    public @Nullable String service;
    public @Nullable Instant decidedAt;
    public @Nullable String idva;
    public @Nullable String team;
    public @Nullable Instant heldSince;

    @Enumerated(EnumType.STRING)
    public @Nullable RiskLevel riskLevel;

    public int riskRank;
    public @Nullable Instant riskSince;
    public @Nullable Integer instructionVersion;
    public int attempts;
    public @Nullable Instant lastAttemptAt;

    @Enumerated(EnumType.STRING)
    public @Nullable ContactReached lastReached;

    public int breaches;
    public int sessions;
    public @Nullable Instant engagedAt;
    public @Nullable Instant promisedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable VictimPosition position;

    public @Nullable Instant positionAskedAt;
    public @Nullable Instant maracReferredAt;
    public @Nullable Instant schoolToldAt;

    @Enumerated(EnumType.STRING)
    public @Nullable CaseCloseReason closeReason;

    public @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable RiskLevel finalRisk;

    public @Nullable UUID duplicateOf;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal victimName;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal referralReasons;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal immediateDangers;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal hubReason;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal explanation;
}
