package org.alongside.cases.advocacy;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.advocacy.Advocacy.Consent;
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
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ConsentWithdrawn;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/**
 * The rules of the private half. Consent, the basis of sharing and being told of it are three facts. Source: domain
 * 5.3.
 */
public final class AdvocacyDecider implements Decider<Advocacy, AdvocacyCommand, AdvocacyEvent> {
    /** Nothing more is to come of it. */
    static final Set<InterventionResult> OVER = EnumSet.of(
            InterventionResult.DECLINED, InterventionResult.COMPLETED, InterventionResult.REFUSED_BY_PROVIDER);

    @Override
    public Advocacy initial() {
        return Advocacy.NOTHING;
    }

    @Override
    public Decision<AdvocacyEvent> decide(Advocacy state, AdvocacyCommand command) {
        return switch (command) {
            case GiveConsent give -> given(state, give);
            case WithdrawConsent withdraw -> withdrawn(state, withdraw);
            case ConfirmSupportConsent _ -> confirmed(state);
            case RecordSharingBasis record -> basis(record.basis());
            case RecordWishes record -> accept(record.wishes());
            case RecordSupportView record -> accept(record.view());
            case DetailContactAttempt detail -> detailed(state, detail.detail());
            case SetPrivateContactDetails set -> details(set.details());
            case AssessNeeds assess -> needs(assess);
            case AgreeSafetyPlan agree -> agreed(state, agree);
            case StartIntervention start ->
                accept(new InterventionStarted(
                        state.interventions().size() + 1,
                        start.area(),
                        start.result(),
                        start.provider(),
                        start.startedAt()));
            case EndIntervention end -> ended(state, end);
            case AddNote add ->
                accept(new AdvocacyNoteAdded(state.notes() + 1, add.opinion(), add.notedAt(), add.text()));
            case CorrectNote correct -> corrected(state, correct);
            case RecordAnalyticAttributes record -> accept(record.attributes());
        };
    }

    private static Decision<AdvocacyEvent> given(Advocacy state, GiveConsent give) {
        return state.consent(give.scope()) == Consent.GIVEN
                ? accept()
                : accept(new ConsentGiven(give.scope(), give.how(), give.givenAt()));
    }

    private static Decision<AdvocacyEvent> withdrawn(Advocacy state, WithdrawConsent withdraw) {
        return switch (state.consent(withdraw.scope())) {
            case GIVEN -> accept(new ConsentWithdrawn(withdraw.scope(), withdraw.withdrawnAt(), withdraw.why()));
            case WITHDRAWN -> accept();
            case NOT_SAID -> refuse(CaseRefusal.CONSENT_NOT_GIVEN, "There is no consent to withdraw");
        };
    }

    private static Decision<AdvocacyEvent> confirmed(Advocacy state) {
        return state.consent(ConsentScope.SUPPORT) == Consent.GIVEN
                ? accept()
                : refuse(CaseRefusal.NO_CONSENT, "The victim has not said yes to support, or has withdrawn it");
    }

    private static Decision<AdvocacyEvent> basis(SharingBasisRecorded basis) {
        if (basis.basis() != SharingBasis.CONSENT && basis.weighed() == null) {
            return refuse(CaseRefusal.WEIGHING_MISSING, "Say why sharing is necessary and proportionate");
        }
        boolean unexplained = basis.informed() != InformedOfSharing.TOLD && basis.whyNotInformed() == null;
        return unexplained
                ? refuse(CaseRefusal.WHY_NOT_INFORMED_MISSING, "Say why the victim was not told")
                : accept(basis);
    }

    private static Decision<AdvocacyEvent> detailed(Advocacy state, ContactAttemptDetailed detail) {
        return state.attempts().contains(detail.attempt()) ? accept() : accept(detail);
    }

    private static Decision<AdvocacyEvent> details(PrivateContactDetailsSet set) {
        return set.phone() == null && set.email() == null && set.address() == null
                ? refuse(CaseRefusal.NOTHING_GIVEN, "Give a number, a mail address or an address")
                : accept(set);
    }

    private static Decision<AdvocacyEvent> needs(AssessNeeds assess) {
        return assess.needs().isEmpty()
                ? refuse(CaseRefusal.NOTHING_GIVEN, "Name at least one area")
                : accept(new NeedsAssessed(assess.needs(), assess.assessedAt()));
    }

    private static Decision<AdvocacyEvent> agreed(Advocacy state, AgreeSafetyPlan agree) {
        return agree.steps().isEmpty()
                ? refuse(CaseRefusal.NOTHING_GIVEN, "A plan has at least one step")
                : accept(new SafetyPlanAgreed(state.planVersion() + 1, agree.steps(), agree.agreedAt()));
    }

    private static Decision<AdvocacyEvent> ended(Advocacy state, EndIntervention end) {
        var result = state.interventions().get(end.number());
        return result == null || OVER.contains(result)
                ? refuse(CaseRefusal.UNKNOWN_NUMBER, "No intervention of this number is under way")
                : accept(new InterventionEnded(end.number(), end.result(), end.endedAt()));
    }

    private static Decision<AdvocacyEvent> corrected(Advocacy state, CorrectNote correct) {
        return correct.corrects() < 1 || correct.corrects() > state.notes()
                ? refuse(CaseRefusal.UNKNOWN_NUMBER, "There is no note of this number")
                : accept(new AdvocacyNoteCorrected(state.notes() + 1, correct.corrects(), correct.text()));
    }

    @Override
    public Advocacy evolve(Advocacy state, AdvocacyEvent event) {
        return AdvocacyFolding.after(state, event);
    }
}
