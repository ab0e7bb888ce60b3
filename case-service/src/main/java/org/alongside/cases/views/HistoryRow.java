package org.alongside.cases.views;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.jspecify.annotations.Nullable;

/** One dated fact of a file: an assessment, a level, a position, a referral, an instruction. */
@Entity
@Table(name = "case_history")
public class HistoryRow {
    @Id
    public UUID id;

    public UUID caseId;
    public String force;

    @Enumerated(EnumType.STRING)
    public HistoryKind kind;

    public Instant happenedAt;
    public String person;
    public String role;

    @Convert(converter = Texts.PrimaryText.class)
    public @Nullable PrimaryRiskAssessed primaryForm;

    @Convert(converter = Texts.SecondaryText.class)
    public @Nullable SecondaryRiskAssessed secondaryForm;

    @Convert(converter = Texts.LevelText.class)
    public @Nullable RiskLevelChanged level;

    @Convert(converter = Texts.PositionText.class)
    public @Nullable VictimPositionChanged position;

    @Convert(converter = Texts.MaracText.class)
    public @Nullable MaracReferred marac;

    @Convert(converter = Texts.InstructionText.class)
    public @Nullable SafeContactInstructionSet instruction;

    @Convert(converter = Texts.DisclosureText.class)
    public @Nullable InformationDisclosed disclosure;
}
