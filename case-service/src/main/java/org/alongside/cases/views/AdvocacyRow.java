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
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The private half of a case as it stands. Served to advocacy roles only. */
@Entity
@Table(name = "advocacy_page")
public class AdvocacyRow {
    @Id
    public UUID id;

    public int version;
    public String force;

    @Enumerated(EnumType.STRING)
    public @Nullable ConsentState support;

    public @Nullable Instant supportSince;

    @Enumerated(EnumType.STRING)
    public @Nullable ConsentState research;

    @Enumerated(EnumType.STRING)
    public @Nullable ConsentState feedback;

    @Enumerated(EnumType.STRING)
    public @Nullable RiskLevel supportView;

    public @Nullable Instant viewedAt;
    public int notes;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal viewGrounds;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal wishes;

    @Convert(converter = Texts.DetailsText.class)
    public @Nullable PrivateContactDetailsSet details;

    @Convert(converter = Texts.NeedsText.class)
    public @Nullable NeedsAssessed needs;

    @Convert(converter = Texts.PlanText.class)
    public @Nullable SafetyPlanAgreed plan;
}
