package org.alongside.cases.casefile;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.CaseCommand.AssessPrimary;
import org.alongside.cases.casefile.CaseCommand.AssessSecondary;
import org.alongside.cases.casefile.CaseCommand.ChangeRiskLevel;
import org.alongside.cases.casefile.CaseCommand.Disclose;
import org.alongside.cases.casefile.CaseCommand.Judging;
import org.alongside.cases.casefile.CaseCommand.NotifyEncompass;
import org.alongside.cases.casefile.CaseCommand.RecordPosition;
import org.alongside.cases.casefile.CaseCommand.ReferToMarac;
import org.alongside.cases.marac.MaracCriteria;
import org.alongside.cases.risk.RiskForms;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.RiskForm;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Risk, the victim's position, MARAC, Encompass and disclosure. Source: domain 4, 5.7, 5.8, 8.2, 8.3. */
final class JudgingRules {
    private final CasePolicy policy;

    JudgingRules(CasePolicy policy) {
        this.policy = policy;
    }

    Decision<CaseEvent> decide(Opened file, Judging command) {
        return switch (command) {
            case AssessPrimary assess -> primary(file, assess);
            case AssessSecondary assess -> secondary(file, assess);
            case ChangeRiskLevel change -> levelChanged(file, change);
            case RecordPosition position -> positioned(file, position);
            case ReferToMarac refer -> toMarac(file, refer);
            case NotifyEncompass notify -> schoolTold(file, notify);
            case Disclose disclose -> disclosed(disclose);
        };
    }

    Decision<CaseEvent> assessedFirst(AssessPrimary assess) {
        var opening = TakingUpRules.openedBy(assess.about(), RecordOpening.RISK_ASSESSMENT, assess.assessedAt());
        return primary(CaseFolding.first(opening), assess) instanceof Decision.Accepted<CaseEvent> accepted
                ? acceptAll(join(opening, accepted.events()))
                : primary(CaseFolding.first(opening), assess);
    }

    private static List<CaseEvent> join(CaseEvent first, List<CaseEvent> more) {
        var all = new ArrayList<CaseEvent>(List.of(first));
        all.addAll(more);
        return all;
    }

    private Decision<CaseEvent> primary(Opened file, AssessPrimary assess) {
        var fault = RiskForms.firstFault(assess.form(), policy.ladders());
        if (fault.isPresent()) {
            return formRefused(fault.get());
        }
        if (file.marac().assessments().contains(assess.assessment())) {
            return accept();
        }
        var form = RiskForms.counted(assess.form(), policy.ladders());
        var about = assess.about();
        var assessed = new PrimaryRiskAssessed(
                assess.assessment(), about.incident(), about.victim(), form, assess.assessedAt());
        return withLevel(
                file, assessed, form, about.incident(), RiskChangeReason.PRIMARY_ASSESSMENT, assess.assessedAt());
    }

    private Decision<CaseEvent> secondary(Opened file, AssessSecondary assess) {
        var fault = RiskForms.firstFault(assess.form(), policy.ladders());
        if (fault.isPresent()) {
            return formRefused(fault.get());
        }
        if (file.marac().assessments().contains(assess.assessment())) {
            return accept();
        }
        var form = RiskForms.counted(assess.form(), policy.ladders());
        if (form.countedLevel() == null && file.risk().isBelowCount(form.level())) {
            return belowCount();
        }
        var primary = file.risk().primary();
        if (primary != null && primary != form.level() && assess.reasonForChange() == null) {
            return refuse(CaseRefusal.REASON_FOR_CHANGE_MISSING, "Say why the level differs from the officer's");
        }
        var assessed = new SecondaryRiskAssessed(
                assess.assessment(), assess.incident(), primary, form, assess.assessedAt(), assess.reasonForChange());
        return withLevel(
                file, assessed, form, assess.incident(), RiskChangeReason.SECONDARY_ASSESSMENT, assess.assessedAt());
    }

    private static Decision<CaseEvent> withLevel(
            Opened file,
            CaseEvent assessed,
            RiskForm form,
            @Nullable IncidentId incident,
            RiskChangeReason reason,
            Instant assessedAt) {
        return file.risk().changesTo(form.level(), assessedAt)
                ? accept(
                        assessed,
                        new RiskLevelChanged(
                                incident,
                                file.people().victim(),
                                file.risk().level(),
                                form.level(),
                                reason,
                                assessedAt))
                : accept(assessed);
    }

    private static Decision<CaseEvent> formRefused(CaseRefusal fault) {
        return refuse(
                fault,
                switch (fault) {
                    case WRONG_FORM_ITEM -> "Each item of this form once, by its number";
                    case LEVEL_MISSING -> "This form is not counted here; give the level that was judged";
                    default -> "Say why judgement raises the level";
                });
    }

    private static Decision<CaseEvent> belowCount() {
        return refuse(
                CaseRefusal.RISK_BELOW_COUNT, "Judgement may raise and must not lower what the form's count gave");
    }

    private static Decision<CaseEvent> levelChanged(Opened file, ChangeRiskLevel change) {
        if (file.risk().isBelowCount(change.to())) {
            return belowCount();
        }
        return file.risk().level() == change.to()
                ? accept()
                : accept(new RiskLevelChanged(
                        change.incident(),
                        file.people().victim(),
                        file.risk().level(),
                        change.to(),
                        change.reason(),
                        change.changedAt()));
    }

    private static Decision<CaseEvent> positioned(Opened file, RecordPosition said) {
        var asked = said.asked();
        return file.positions()
                .firstFault(said.to(), said.reasons(), asked.at())
                .map(JudgingRules::positionRefused)
                .orElseGet(() -> accept(new VictimPositionChanged(
                        asked.incident(),
                        asked.crimeReference(),
                        file.positions().before(asked.at()),
                        said.to(),
                        said.statementGiven(),
                        said.retractionStatement(),
                        said.reasons(),
                        asked.by(),
                        asked.how(),
                        asked.othersPresent(),
                        asked.at(),
                        said.pressureView())));
    }

    private static Decision<CaseEvent> positionRefused(CaseRefusal fault) {
        return refuse(
                fault,
                fault == CaseRefusal.POSITION_CONTRADICTS
                        ? "This does not follow from what was recorded before"
                        : "Give the reasons; no reason given is one");
    }

    /** Sharing for a MARAC needs no consent to support; its basis is recorded in the private half. */
    private Decision<CaseEvent> toMarac(Opened file, ReferToMarac refer) {
        if (file.marac().referrals().contains(refer.referral())) {
            return accept();
        }
        if (file.state() == CaseState.DUPLICATE) {
            return refuse(CaseRefusal.CASE_IS_DUPLICATE, "Refer from the file that is kept");
        }
        var today = day(refer.referredAt());
        var criteria = policy.marac();
        var met = criteria.metBy(known(file, refer), today);
        if (met.isEmpty() || today.isBefore(criteria.effectiveFrom())) {
            return refuse(
                    CaseRefusal.MARAC_CRITERIA_NOT_MET, "No criterion is met; serious concern may be written down");
        }
        return accept(new MaracReferred(
                refer.referral(),
                met,
                criteria.id(),
                criteria.version(),
                refer.incident(),
                refer.referredAt(),
                refer.professionalJudgement()));
    }

    private MaracCriteria.Known known(Opened file, ReferToMarac refer) {
        var latestAt = file.marac().latestAt();
        var own = latestAt == null ? null : new MaracCriteria.Earlier(day(latestAt), null);
        return new MaracCriteria.Known(
                file.risk().visibleOn(),
                file.risk().visibleYes(),
                refer.abuseOn(),
                refer.earlier() == null ? own : refer.earlier(),
                refer.professionalJudgement() != null);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(policy.zone()).toLocalDate();
    }

    private static Decision<CaseEvent> schoolTold(Opened file, NotifyEncompass notify) {
        return file.marac().encompass().contains(encompassKey(notify.notified()))
                ? accept()
                : accept(notify.notified());
    }

    /** A school is told once of one incident for one child. */
    static String encompassKey(EncompassNotified notified) {
        return notified.incident().value() + "/" + notified.child().value();
    }

    private static Decision<CaseEvent> disclosed(Disclose disclose) {
        var given = disclose.disclosed();
        if (given.items().isEmpty()) {
            return refuse(CaseRefusal.NOTHING_GIVEN, "Say what was disclosed");
        }
        return given.basis() != SharingBasis.CONSENT && given.necessity() == null
                ? refuse(CaseRefusal.WEIGHING_MISSING, "Say why it was necessary and proportionate")
                : accept(given);
    }
}
