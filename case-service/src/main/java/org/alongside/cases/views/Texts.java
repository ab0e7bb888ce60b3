package org.alongside.cases.views;

import jakarta.persistence.Converter;
import org.alongside.contracts.Personal;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.eventsourcing.view.JsonText;

/** The parts of rows that are kept as JSON text. */
public final class Texts {
    private Texts() {}

    /** A sealed value. */
    @Converter
    public static final class PersonalText extends JsonText<Personal> {
        public PersonalText() {
            super(Personal.class);
        }
    }

    /** An officer's form. */
    @Converter
    public static final class PrimaryText extends JsonText<PrimaryRiskAssessed> {
        public PrimaryText() {
            super(PrimaryRiskAssessed.class);
        }
    }

    /** A specialist's form. */
    @Converter
    public static final class SecondaryText extends JsonText<SecondaryRiskAssessed> {
        public SecondaryText() {
            super(SecondaryRiskAssessed.class);
        }
    }

    /** A changed level. */
    @Converter
    public static final class LevelText extends JsonText<RiskLevelChanged> {
        public LevelText() {
            super(RiskLevelChanged.class);
        }
    }

    /** What the victim said. */
    @Converter
    public static final class PositionText extends JsonText<VictimPositionChanged> {
        public PositionText() {
            super(VictimPositionChanged.class);
        }
    }

    /** A MARAC referral. */
    @Converter
    public static final class MaracText extends JsonText<MaracReferred> {
        public MaracText() {
            super(MaracReferred.class);
        }
    }

    /** A safe-contact instruction. */
    @Converter
    public static final class InstructionText extends JsonText<SafeContactInstructionSet> {
        public InstructionText() {
            super(SafeContactInstructionSet.class);
        }
    }

    /** What crossed the wall. */
    @Converter
    public static final class DisclosureText extends JsonText<InformationDisclosed> {
        public DisclosureText() {
            super(InformationDisclosed.class);
        }
    }

    /** Private numbers and address. */
    @Converter
    public static final class DetailsText extends JsonText<PrivateContactDetailsSet> {
        public DetailsText() {
            super(PrivateContactDetailsSet.class);
        }
    }

    /** Needs as last assessed. */
    @Converter
    public static final class NeedsText extends JsonText<NeedsAssessed> {
        public NeedsText() {
            super(NeedsAssessed.class);
        }
    }

    /** The plan in force. */
    @Converter
    public static final class PlanText extends JsonText<SafetyPlanAgreed> {
        public PlanText() {
            super(SafetyPlanAgreed.class);
        }
    }

    /** A note. */
    @Converter
    public static final class NoteText extends JsonText<AdvocacyNoteAdded> {
        public NoteText() {
            super(AdvocacyNoteAdded.class);
        }
    }

    /** A corrected note. */
    @Converter
    public static final class CorrectionText extends JsonText<AdvocacyNoteCorrected> {
        public CorrectionText() {
            super(AdvocacyNoteCorrected.class);
        }
    }

    /** A basis of sharing. */
    @Converter
    public static final class BasisText extends JsonText<SharingBasisRecorded> {
        public BasisText() {
            super(SharingBasisRecorded.class);
        }
    }

    /** What came of an attempt. */
    @Converter
    public static final class DetailText extends JsonText<ContactAttemptDetailed> {
        public DetailText() {
            super(ContactAttemptDetailed.class);
        }
    }
}
