package org.alongside.cases.casefile;

import static org.alongside.cases.casefile.FileScenario.given;
import static org.alongside.cases.casefile.FileScenario.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.CaseCommand.Asked;
import org.alongside.cases.casefile.CaseCommand.AssessPrimary;
import org.alongside.cases.casefile.CaseCommand.AssessSecondary;
import org.alongside.cases.casefile.CaseCommand.ChangeRiskLevel;
import org.alongside.cases.casefile.CaseCommand.RecordPosition;
import org.alongside.cases.casefile.CaseCommand.ReferToMarac;
import org.alongside.cases.risk.RiskForms;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.MaracCriterion;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskAnswer;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.RiskItem;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.StatementGiven;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.cases.WithdrawalReason;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final RiskInstrument COUNTED = RiskInstrument.DASH_SAFELIVES_24;
    private static final Instant LATER = Samples.AT.plusSeconds(3600);

    private static AssessPrimary primary(RiskForms.Filled form, Instant at) {
        return new AssessPrimary(new RiskAssessmentId(UUID.randomUUID()), Samples.firstKnown(), form, at);
    }

    private static AssessSecondary secondary(RiskForms.Filled form, boolean reasoned) {
        return new AssessSecondary(
                new RiskAssessmentId(UUID.randomUUID()),
                Samples.INCIDENT,
                form,
                LATER,
                reasoned ? Samples.words("three earlier calls") : null);
    }

    @Test
    void an_officers_form_opens_the_contact_record_where_there_is_none() {
        nothing()
                .when(primary(Samples.form(COUNTED, 10, 14, 0, null), Samples.AT))
                .kinds(MinimalContactRecordOpened.class, PrimaryRiskAssessed.class, RiskLevelChanged.class);
    }

    @Test
    void a_count_is_never_without_what_was_not_answered() {
        var form = given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, 12, 4, 8, null), Samples.AT))
                .one(PrimaryRiskAssessed.class)
                .form();
        assertThat(List.of(form.yesCount(), form.noCount(), form.unansweredCount()))
                .containsExactly(12, 4, 8);
        assertThat(form.countedLevel()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void the_ladder_turns_at_ten_and_fourteen() {
        assertThat(level(9)).isEqualTo(RiskLevel.STANDARD);
        assertThat(level(10)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(13)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(14)).isEqualTo(RiskLevel.HIGH);
    }

    private static RiskLevel level(int yes) {
        return given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, yes, 24 - yes, 0, null), Samples.AT))
                .one(RiskLevelChanged.class)
                .to();
    }

    @Test
    void judgement_raises_a_count_and_does_not_lower_it() {
        var raised = given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, 3, 21, 0, RiskLevel.HIGH), Samples.AT));
        assertThat(raised.one(RiskLevelChanged.class).to()).isEqualTo(RiskLevel.HIGH);
        var lowered = given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, 14, 10, 0, RiskLevel.STANDARD), Samples.AT));
        assertThat(lowered.one(RiskLevelChanged.class).to()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void judgement_that_raises_says_why() {
        var unexplained =
                new RiskForms.Filled(COUNTED, "v1", List.of(new RiskItem(1, RiskAnswer.YES)), RiskLevel.HIGH, null);
        given(CaseState.CONTACT_RECORD).when(primary(unexplained, Samples.AT)).refused(CaseRefusal.JUDGEMENT_MISSING);
    }

    @Test
    void a_form_that_is_not_counted_here_needs_a_judged_level() {
        given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(RiskInstrument.DARA, 5, 0, 0, null), Samples.AT))
                .refused(CaseRefusal.LEVEL_MISSING);
        given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, 0, 0, 24, null), Samples.AT))
                .refused(CaseRefusal.LEVEL_MISSING);
    }

    @Test
    void the_24_form_has_no_item_25_and_no_item_twice() {
        given(CaseState.CONTACT_RECORD)
                .when(primary(Samples.form(COUNTED, 25, 0, 0, null), Samples.AT))
                .refused(CaseRefusal.WRONG_FORM_ITEM);
        var twice = new RiskForms.Filled(
                COUNTED, "v1", List.of(new RiskItem(1, RiskAnswer.YES), new RiskItem(1, RiskAnswer.NO)), null, null);
        given(CaseState.CONTACT_RECORD).when(primary(twice, Samples.AT)).refused(CaseRefusal.WRONG_FORM_ITEM);
    }

    @Test
    void a_late_form_of_an_earlier_hour_raises_and_never_lowers() {
        var file = given(CaseState.CONTACT_RECORD)
                .after(new ChangeRiskLevel(RiskLevel.MEDIUM, RiskChangeReason.DISCLOSURE, null, LATER));
        file.when(primary(Samples.form(COUNTED, 2, 22, 0, null), Samples.AT)).kinds(PrimaryRiskAssessed.class);
        file.when(primary(Samples.form(COUNTED, 15, 9, 0, null), Samples.AT))
                .kinds(PrimaryRiskAssessed.class, RiskLevelChanged.class);
    }

    @Test
    void a_level_that_differs_from_the_officers_says_why() {
        var file = given(CaseState.CONTACT_RECORD).after(primary(Samples.form(COUNTED, 2, 22, 0, null), Samples.AT));
        file.when(secondary(Samples.form(COUNTED, 15, 9, 0, null), false))
                .refused(CaseRefusal.REASON_FOR_CHANGE_MISSING);
        var changed = file.when(secondary(Samples.form(COUNTED, 15, 9, 0, null), true));
        assertThat(changed.one(SecondaryRiskAssessed.class).primaryLevel()).isEqualTo(RiskLevel.STANDARD);
        assertThat(changed.one(RiskLevelChanged.class).from()).isEqualTo(RiskLevel.STANDARD);
    }

    @Test
    void judgement_without_a_form_stays_at_or_above_the_count() {
        var file = given(CaseState.CONTACT_RECORD).after(primary(Samples.form(COUNTED, 15, 9, 0, null), Samples.AT));
        file.when(new ChangeRiskLevel(RiskLevel.MEDIUM, RiskChangeReason.PROFESSIONAL_JUDGEMENT, null, LATER))
                .refused(CaseRefusal.RISK_BELOW_COUNT);
        file.when(secondary(Samples.form(RiskInstrument.DARA, 5, 0, 0, RiskLevel.MEDIUM), true))
                .refused(CaseRefusal.RISK_BELOW_COUNT);
    }

    @Test
    void the_same_form_again_changes_nothing() {
        var form = primary(Samples.form(COUNTED, 15, 9, 0, null), Samples.AT);
        assertThat(given(CaseState.CONTACT_RECORD).after(form).when(form).events())
                .isEmpty();
    }

    private static RecordPosition says(VictimPosition to, Instant at, WithdrawalReason... reasons) {
        return new RecordPosition(
                to,
                StatementGiven.NONE,
                false,
                List.of(reasons),
                new Asked(Samples.INCIDENT, null, Samples.IDVA, null, FlagValue.NO, at),
                null);
    }

    @Test
    void positions_are_dated_and_a_late_report_finds_its_place() {
        var file = given(CaseState.CONTACT_RECORD)
                .after(says(VictimPosition.SUPPORTS, Samples.AT))
                .after(says(VictimPosition.WITHDRAWN, LATER, WithdrawalReason.FEAR_OR_THREAT));
        var between = file.when(says(VictimPosition.UNDECIDED, Samples.AT.plusSeconds(60)));
        assertThat(between.one(VictimPositionChanged.class).from()).isEqualTo(VictimPosition.SUPPORTS);
        var after = file.when(says(VictimPosition.REENGAGED, LATER.plusSeconds(60)));
        assertThat(after.one(VictimPositionChanged.class).from()).isEqualTo(VictimPosition.WITHDRAWN);
    }

    @Test
    void withdrawing_names_reasons_and_never_supported_cannot_follow_support() {
        var file = given(CaseState.CONTACT_RECORD).after(says(VictimPosition.SUPPORTS, Samples.AT));
        file.when(says(VictimPosition.WITHDRAWN, LATER)).refused(CaseRefusal.POSITION_REASONS_MISSING);
        file.when(says(VictimPosition.NEVER_SUPPORTED, LATER, WithdrawalReason.NO_REASON_GIVEN))
                .refused(CaseRefusal.POSITION_CONTRADICTS);
        file.when(says(VictimPosition.REENGAGED, LATER)).refused(CaseRefusal.POSITION_CONTRADICTS);
    }

    private static ReferToMarac toMarac(boolean judged, @Nullable UUID id) {
        return new ReferToMarac(
                new MaracReferralId(id == null ? UUID.randomUUID() : id),
                Samples.INCIDENT,
                List.of(LATER.atZone(Samples.ZONE).toLocalDate()),
                null,
                judged ? Samples.words("concern") : null,
                LATER);
    }

    @Test
    void a_marac_referral_names_the_criteria_met_and_their_version() {
        var referred = given(CaseState.CONTACT_RECORD)
                .after(primary(Samples.form(COUNTED, 14, 10, 0, null), Samples.AT))
                .when(toMarac(true, null))
                .one(MaracReferred.class);
        assertThat(referred.criteria())
                .containsExactly(MaracCriterion.VISIBLE_HIGH_RISK, MaracCriterion.PROFESSIONAL_JUDGEMENT);
        assertThat(referred.criteriaVersion()).isEqualTo(Samples.POLICY.marac().version());
    }

    @Test
    void without_a_criterion_or_judgement_nobody_is_referred() {
        given(CaseState.CONTACT_RECORD).when(toMarac(false, null)).refused(CaseRefusal.MARAC_CRITERIA_NOT_MET);
    }

    @Test
    void abuse_after_an_own_referral_is_a_repeat() {
        var again = given(CaseState.CONTACT_RECORD).after(toMarac(true, null)).when(toMarac(false, null));
        assertThat(again.one(MaracReferred.class).criteria()).containsExactly(MaracCriterion.REPEAT);
    }

    @Test
    void the_same_referral_again_changes_nothing() {
        var refer = toMarac(true, UUID.randomUUID());
        assertThat(given(CaseState.CONTACT_RECORD).after(refer).when(refer).events())
                .isEmpty();
    }
}
