package org.alongside.cases.casefile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.alongside.cases.casefile.Case.Contact;
import org.alongside.cases.casefile.Case.Holder;
import org.alongside.cases.casefile.Case.Marac;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.Case.People;
import org.alongside.cases.casefile.Case.Referral;
import org.alongside.cases.casefile.Case.Support;
import org.alongside.cases.safecontact.Instruction;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseDataErased;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.ReferralChecked;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.contracts.cases.VictimEngaged;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.vocabulary.ContactReached;

/** A file after each event. */
final class CaseFolding {

    private CaseFolding() {}

    static Opened first(CaseEvent event) {
        return switch (event) {
            case MinimalContactRecordOpened opened ->
                Opened.as(
                        CaseState.CONTACT_RECORD,
                        new People(opened.victim(), opened.personKey(), Set.of(opened.incident()), Set.of(), Set.of()));
            case CaseReferred referred ->
                after(
                        Opened.as(
                                CaseState.CONTACT_RECORD,
                                new People(referred.victim(), referred.personKey(), Set.of(), Set.of(), Set.of())),
                        referred);
            default ->
                throw new IllegalStateException(event.getClass().getSimpleName() + " of a file that nobody opened");
        };
    }

    static Opened after(Opened file, CaseEvent event) {
        var known = known(file, event);
        var step = Steps.after(file.state(), event);
        return step == file.state() ? known : known.in(step);
    }

    private static Opened known(Opened file, CaseEvent event) {
        return switch (event) {
            case MinimalContactRecordOpened _ -> throw new IllegalStateException("a file was opened twice");
            case CaseReferred referred -> referred(file, referred);
            case ReferralChecked checked -> checked(file, checked);
            case CaseAllocated allocated -> allocated(file, allocated);
            case HandOffAccepted accepted -> takenOver(file, accepted);
            case ContactAttempted attempted -> attempted(file, attempted);
            case SafeContactInstructionSet set ->
                file.with(new Contact(
                        new Instruction(set.version(), set.rules(), set.secrets(), set.reviewOn()),
                        file.contact().attempts(),
                        file.contact().unreachedInARow()));
            case VictimEngaged engaged -> engaged(file, engaged);
            case SupportSessionHeld held -> held(file, held);
            case PrimaryRiskAssessed assessed ->
                assessed(file, assessed.assessment()).with(file.risk().withPrimary(assessed.form()));
            case SecondaryRiskAssessed assessed ->
                assessed(file, assessed.assessment()).with(file.risk().withSecondary(assessed.form()));
            case RiskLevelChanged changed -> file.with(file.risk().withLevel(changed.to(), changed.changedAt()));
            case VictimPositionChanged changed -> file.with(file.positions().with(changed.to(), changed.askedAt()));
            case MaracReferred referred -> toMarac(file, referred);
            case EncompassNotified notified -> schoolTold(file, notified);
            case CaseClosed closed -> closed(file, closed);
            case CaseReopened reopened -> reopened(file, reopened);
            case CaseDataErased erased -> file.without(plusAll(file.erased(), erased.subjectKeys()));
            case HubDecisionMade _,
                    CaseStateChanged _,
                    CaseMarkedDuplicate _,
                    HandOffDeclined _,
                    UnsafeContactRecorded _,
                    InformationDisclosed _ -> file;
        };
    }

    private static Opened referred(Opened file, CaseReferred referred) {
        var people = file.people();
        return file.with(new People(
                        people.victim() == null ? referred.victim() : people.victim(),
                        people.personKey() == null ? referred.personKey() : people.personKey(),
                        plusAll(people.incidents(), referred.incidents()),
                        plusAll(people.perpetrators(), referred.perpetrators()),
                        plusAll(people.perpetratorKeys(), referred.perpetratorKeys())))
                .with(new Referral(
                        plus(file.referral().known(), referred.referral()),
                        referred.referral(),
                        file.referral().problems(),
                        file.referral().openCase()));
    }

    private static Opened checked(Opened file, ReferralChecked checked) {
        return file.with(new Referral(
                file.referral().known(), file.referral().latest(), checked.problems(), checked.openCase()));
    }

    private static Opened allocated(Opened file, CaseAllocated allocated) {
        return file.with(
                new Holder(allocated.idva(), allocated.team(), file.holder().takenOver()));
    }

    private static Opened takenOver(Opened file, HandOffAccepted accepted) {
        return file.with(new Holder(
                accepted.acceptedBy(),
                accepted.acceptedByTeam(),
                plus(file.holder().takenOver(), accepted.deployment())));
    }

    private static Opened attempted(Opened file, ContactAttempted attempted) {
        boolean reached = attempted.reached() == ContactReached.REACHED;
        return file.with(new Contact(
                file.contact().instruction(),
                plus(file.contact().attempts(), attempted.attempt()),
                reached ? 0 : file.contact().unreachedInARow() + 1));
    }

    private static Opened engaged(Opened file, VictimEngaged engaged) {
        return file.with(new Support(
                file.support().sessions(), engaged.engagedAt(), file.support().closedAt()));
    }

    private static Opened held(Opened file, SupportSessionHeld held) {
        return file.with(new Support(
                plus(file.support().sessions(), new Case.Session(held.channel(), held.heldAt())),
                file.support().engagedAt(),
                file.support().closedAt()));
    }

    private static Opened assessed(Opened file, RiskAssessmentId assessment) {
        var marac = file.marac();
        return file.with(new Marac(
                marac.referrals(), marac.latestAt(), plus(marac.assessments(), assessment), marac.encompass()));
    }

    private static Opened toMarac(Opened file, MaracReferred referred) {
        var marac = file.marac();
        return file.with(new Marac(
                plus(marac.referrals(), referred.referral()),
                referred.referredAt(),
                marac.assessments(),
                marac.encompass()));
    }

    private static Opened schoolTold(Opened file, EncompassNotified notified) {
        var marac = file.marac();
        return file.with(new Marac(
                marac.referrals(),
                marac.latestAt(),
                marac.assessments(),
                plus(marac.encompass(), JudgingRules.encompassKey(notified))));
    }

    private static Opened closed(Opened file, CaseClosed closed) {
        return file.with(new Support(file.support().sessions(), file.support().engagedAt(), closed.closedAt()));
    }

    private static Opened reopened(Opened file, CaseReopened reopened) {
        var incident = reopened.incident();
        var people = file.people();
        var now = incident == null
                ? file
                : file.with(new People(
                        people.victim(),
                        people.personKey(),
                        plus(people.incidents(), incident),
                        people.perpetrators(),
                        people.perpetratorKeys()));
        return now.with(new Support(Set.of(), null, null));
    }

    private static <T> Set<T> plus(Set<T> set, T more) {
        return plusAll(set, Set.of(more));
    }

    private static <T> Set<T> plusAll(Set<T> set, Collection<T> more) {
        var larger = new HashSet<>(set);
        larger.addAll(more);
        return larger;
    }
}
