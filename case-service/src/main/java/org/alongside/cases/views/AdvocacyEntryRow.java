package org.alongside.cases.views;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.jspecify.annotations.Nullable;

/** One entry of the private half, in the order it was written. Served to advocacy roles only. */
@Entity
@Table(name = "advocacy_entry")
public class AdvocacyEntryRow {
    @Id
    public UUID id;

    public UUID caseId;
    public String force;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    public @Nullable Integer number;
    public Instant happenedAt;
    public String person;

    @Convert(converter = Texts.NoteText.class)
    public @Nullable AdvocacyNoteAdded note;

    @Convert(converter = Texts.CorrectionText.class)
    public @Nullable AdvocacyNoteCorrected correction;

    @Convert(converter = Texts.BasisText.class)
    public @Nullable SharingBasisRecorded basis;

    @Convert(converter = Texts.DetailText.class)
    public @Nullable ContactAttemptDetailed attempt;

    @Enumerated(EnumType.STRING)
    public @Nullable InterventionArea area;

    @Enumerated(EnumType.STRING)
    public @Nullable InterventionResult result;

    public @Nullable String provider;
    public @Nullable Instant endedAt;
}
