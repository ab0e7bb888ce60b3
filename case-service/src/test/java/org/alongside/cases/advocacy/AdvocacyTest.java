package org.alongside.cases.advocacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.advocacy.AdvocacyCommand.AddNote;
import org.alongside.cases.advocacy.AdvocacyCommand.AgreeSafetyPlan;
import org.alongside.cases.advocacy.AdvocacyCommand.AssessNeeds;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.advocacy.AdvocacyCommand.CorrectNote;
import org.alongside.cases.advocacy.AdvocacyCommand.DetailContactAttempt;
import org.alongside.cases.advocacy.AdvocacyCommand.EndIntervention;
import org.alongside.cases.advocacy.AdvocacyCommand.GiveConsent;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordAnalyticAttributes;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordSharingBasis;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordSupportView;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordWishes;
import org.alongside.cases.advocacy.AdvocacyCommand.SetPrivateContactDetails;
import org.alongside.cases.advocacy.AdvocacyCommand.StartIntervention;
import org.alongside.cases.advocacy.AdvocacyCommand.WithdrawConsent;
import org.alongside.cases.casefile.Samples;
import org.alongside.contracts.Personal;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.AnalyticAttributesRecorded;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ConsentWithdrawn;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.ContactOutcome;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.advocacy.Need;
import org.alongside.contracts.advocacy.NeedLevel;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SafetyStep;
import org.alongside.contracts.advocacy.SafetyStepKind;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.advocacy.SupportViewRecorded;
import org.alongside.contracts.advocacy.SupportWishesRecorded;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.incidents.RelationshipType;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.alongside.testkit.Scenario;
import org.alongside.testkit.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AdvocacyTest {
    private static final Instant AT = Samples.AT;
    private static final Personal WORDS = Samples.words("in her own words");
    private static final ConsentGiven YES = new ConsentGiven(ConsentScope.SUPPORT, Channel.IN_PERSON, AT);
    private static final ConsentWithdrawn NO = new ConsentWithdrawn(ConsentScope.SUPPORT, AT, null);
    private static final ContactAttemptDetailed DETAIL =
            new ContactAttemptDetailed(new ContactAttemptId(new UUID(3, 1)), ContactOutcome.NO_ANSWER, AT, null);
    private static final InterventionStarted HELP =
            new InterventionStarted(1, InterventionArea.HOUSING, InterventionResult.STARTED, null, AT);

    private static SharingBasisRecorded basis(SharingBasis basis, InformedOfSharing informed, @Nullable Personal why) {
        return new SharingBasisRecorded(basis, "MARAC", informed, Samples.IDVA, AT, null, why, why);
    }

    private static AdvocacyCommand[] samples() {
        return new AdvocacyCommand[] {
            new GiveConsent(ConsentScope.SUPPORT, Channel.IN_PERSON, AT),
            new WithdrawConsent(ConsentScope.SUPPORT, AT, null),
            new ConfirmSupportConsent(),
            new RecordSharingBasis(basis(SharingBasis.PUBLIC_TASK, InformedOfSharing.TOLD, WORDS)),
            new RecordWishes(new SupportWishesRecorded(AT, WORDS)),
            new RecordSupportView(new SupportViewRecorded(RiskLevel.HIGH, AT, WORDS)),
            new DetailContactAttempt(DETAIL),
            new SetPrivateContactDetails(new PrivateContactDetailsSet(WORDS, null, null, AT)),
            new AssessNeeds(List.of(new Need(InterventionArea.PETS, NeedLevel.SOME, WORDS, null)), AT),
            new AgreeSafetyPlan(List.of(new SafetyStep(SafetyStepKind.LOCKS, null, WORDS, null)), AT),
            new StartIntervention(InterventionArea.HOUSING, InterventionResult.STARTED, null, AT),
            new EndIntervention(1, InterventionResult.COMPLETED, AT),
            new AddNote(false, WORDS, AT),
            new CorrectNote(1, WORDS),
            new RecordAnalyticAttributes(new AnalyticAttributesRecorded(
                    AgeBand.UNKNOWN,
                    null,
                    null,
                    null,
                    FlagValue.NOT_ASKED,
                    FlagValue.NOT_ASKED,
                    RelationshipType.PARTNER))
        };
    }

    @TestFactory
    Stream<DynamicTest> every_state_and_every_command() {
        var table = StateTable.of(new AdvocacyDecider(), Advocacy.class, AdvocacyCommand.class)
                .samples(samples());
        var row = said(table.state("nothing said"))
                .accepts(GiveConsent.class, ConsentGiven.class)
                .refuses(WithdrawConsent.class, CaseRefusal.CONSENT_NOT_GIVEN)
                .refuses(ConfirmSupportConsent.class, CaseRefusal.NO_CONSENT)
                .accepts(DetailContactAttempt.class, ContactAttemptDetailed.class)
                .refuses(EndIntervention.class, CaseRefusal.UNKNOWN_NUMBER)
                .refuses(CorrectNote.class, CaseRefusal.UNKNOWN_NUMBER);
        row = said(row.state(
                        "wants support, work has begun", YES, DETAIL, HELP, new AdvocacyNoteAdded(1, false, AT, WORDS)))
                .ignores(GiveConsent.class)
                .accepts(WithdrawConsent.class, ConsentWithdrawn.class)
                .ignores(ConfirmSupportConsent.class)
                .ignores(DetailContactAttempt.class)
                .accepts(EndIntervention.class, InterventionEnded.class)
                .accepts(CorrectNote.class, AdvocacyNoteCorrected.class);
        row = said(row.state(
                        "wants none any more, work is over",
                        YES,
                        NO,
                        HELP,
                        new InterventionEnded(1, InterventionResult.COMPLETED, AT)))
                .accepts(GiveConsent.class, ConsentGiven.class)
                .ignores(WithdrawConsent.class)
                .refuses(ConfirmSupportConsent.class, CaseRefusal.NO_CONSENT)
                .accepts(DetailContactAttempt.class, ContactAttemptDetailed.class)
                .refuses(EndIntervention.class, CaseRefusal.UNKNOWN_NUMBER)
                .refuses(CorrectNote.class, CaseRefusal.UNKNOWN_NUMBER);
        return row.tests();
    }

    /** What is always written down, whatever was said of consent. */
    private static StateTable<Advocacy, AdvocacyCommand, AdvocacyEvent>.Row said(
            StateTable<Advocacy, AdvocacyCommand, AdvocacyEvent>.Row row) {
        return row.accepts(RecordSharingBasis.class, SharingBasisRecorded.class)
                .accepts(RecordWishes.class, SupportWishesRecorded.class)
                .accepts(RecordSupportView.class, SupportViewRecorded.class)
                .accepts(SetPrivateContactDetails.class, PrivateContactDetailsSet.class)
                .accepts(AssessNeeds.class, NeedsAssessed.class)
                .accepts(AgreeSafetyPlan.class, SafetyPlanAgreed.class)
                .accepts(StartIntervention.class, InterventionStarted.class)
                .accepts(AddNote.class, AdvocacyNoteAdded.class)
                .accepts(RecordAnalyticAttributes.class, AnalyticAttributesRecorded.class);
    }

    private static Scenario<Advocacy, AdvocacyCommand, AdvocacyEvent> scenario() {
        return Scenario.of(new AdvocacyDecider());
    }

    @Test
    void consent_to_support_is_not_the_basis_of_sharing() {
        scenario()
                .given(YES)
                .when(new RecordSharingBasis(basis(SharingBasis.PUBLIC_TASK, InformedOfSharing.TOLD, null)))
                .thenRefused(CaseRefusal.WEIGHING_MISSING);
        scenario()
                .when(new RecordSharingBasis(
                        basis(SharingBasis.CONSENT, InformedOfSharing.NOT_TOLD_WOULD_ENDANGER, null)))
                .thenRefused(CaseRefusal.WHY_NOT_INFORMED_MISSING);
    }

    @Test
    void consent_to_research_is_none_to_support() {
        scenario()
                .given(new ConsentGiven(ConsentScope.RESEARCH, Channel.PHONE, AT))
                .when(new ConfirmSupportConsent())
                .thenRefused(CaseRefusal.NO_CONSENT);
    }

    @Test
    void a_correction_has_a_number_of_its_own_and_both_stay() {
        scenario()
                .given(new AdvocacyNoteAdded(1, false, AT, WORDS))
                .when(new CorrectNote(1, WORDS))
                .then(new AdvocacyNoteCorrected(2, 1, WORDS));
    }

    @Test
    void each_plan_is_a_version_and_an_empty_one_is_none() {
        var steps = List.of(new SafetyStep(SafetyStepKind.LOCKS, null, WORDS, null));
        scenario()
                .given(new SafetyPlanAgreed(1, steps, AT))
                .when(new AgreeSafetyPlan(steps, AT))
                .then(new SafetyPlanAgreed(2, steps, AT));
        scenario().when(new AgreeSafetyPlan(List.of(), AT)).thenRefused(CaseRefusal.NOTHING_GIVEN);
    }
}
