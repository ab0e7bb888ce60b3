package org.alongside.cases.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.casefile.CaseCommand.BeginActiveSupport;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.cases.casefile.CaseCommand.ReferByPolicy;
import org.alongside.cases.casefile.Samples;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.testkit.TestEvent;
import org.junit.jupiter.api.Test;

class AutomationsTest {
    private static final CaseAggregates AGGREGATES = CaseAggregates.under(Samples.POLICY);
    private static final Instant AT = Samples.AT;

    private static <E extends AlongsideEvent> List<Ask<?, ?, ?>> asked(Automation<E> automation, E event) {
        return automation.on(TestEvent.of(Samples.FILE.value(), 1, AT, event).fact());
    }

    private static Object only(List<Ask<?, ?, ?>> asks) {
        assertThat(asks).hasSize(1);
        assertThat(asks.getFirst().id()).isEqualTo(Samples.FILE.value());
        return asks.getFirst().command();
    }

    @Test
    void meeting_and_deferring_open_the_same_record() {
        var met = only(asked(
                new WhenAnAdvocateMeetsAVictimThenOpenAContactRecord(AGGREGATES),
                new AdvocateContactStarted(
                        Samples.DEPLOYMENT,
                        Samples.INCIDENT,
                        Samples.VICTIM,
                        Channel.IN_PERSON,
                        Samples.IDVA,
                        SafePlace.SCENE,
                        AT)));
        var deferred = only(asked(
                new WhenContactIsDeferredThenOpenAContactRecord(AGGREGATES),
                new DeferredContactCreated(
                        Samples.INCIDENT,
                        Samples.VICTIM,
                        null,
                        DeferredContactReason.OUT_OF_HOURS,
                        RiskLevel.HIGH,
                        DeferredRoute.IDVA,
                        "IDVA",
                        null,
                        null,
                        AT,
                        AT,
                        AT)));
        assertThat(((OpenContactRecord) met).because()).isEqualTo(RecordOpening.CAR_CONTACT);
        assertThat(((OpenContactRecord) deferred).because()).isEqualTo(RecordOpening.DEFERRED_CONTACT);
    }

    @Test
    void an_offered_hand_off_finds_a_file_to_accept() {
        var offered = only(asked(
                new WhenACaseIsHandedOffThenQueueItsAcceptance(AGGREGATES),
                new CaseHandOffOffered(
                        Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, null, null, "ON-CALL", null, AT)));
        assertThat(offered).isInstanceOf(OpenContactRecord.class);
    }

    @Test
    void accepted_support_becomes_a_referral_that_the_victim_agreed_to() {
        var referred = (ReferByPolicy) only(asked(
                new WhenSupportIsAcceptedThenReferToTheHub(AGGREGATES),
                new SupportAccepted(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, AT)));
        assertThat(referred.form().source()).isEqualTo(ReferralSource.IDVA_CAR);
        assertThat(referred.form().victimAgrees()).isEqualTo(FlagValue.YES);
        assertThat(referred.form().area()).isEqualTo("WIGAN");
    }

    @Test
    void only_a_high_level_goes_to_the_hub_by_rule() {
        var automation = new WhenRiskIsHighThenReferToTheHub(AGGREGATES);
        assertThat(asked(automation, level(RiskLevel.MEDIUM))).isEmpty();
        var referred = (ReferByPolicy) only(asked(automation, level(RiskLevel.HIGH)));
        assertThat(referred.form().victimAgrees()).isEqualTo(FlagValue.NOT_ASKED);
    }

    private static RiskLevelChanged level(RiskLevel to) {
        return new RiskLevelChanged(
                Samples.INCIDENT, Samples.VICTIM, null, to, RiskChangeReason.PRIMARY_ASSESSMENT, AT);
    }

    @Test
    void engagement_is_asked_together_with_consent() {
        var asks = Map.of(
                "session",
                asked(new WhenASessionIsHeldThenEngage(AGGREGATES), new SupportSessionHeld(Channel.PHONE, 30, AT)),
                "allocation",
                asked(new WhenACaseIsAllocatedThenEngage(AGGREGATES), new CaseAllocated(Samples.IDVA, "EAST", AT)),
                "consent",
                asked(
                        new WhenConsentIsGivenThenEngage(AGGREGATES),
                        new ConsentGiven(ConsentScope.SUPPORT, Channel.PHONE, AT)));
        assertThat(asks.values()).allSatisfy(both -> assertThat(both)
                .extracting(ask -> (Object) ask.command().getClass())
                .containsExactly(RecordEngagement.class, ConfirmSupportConsent.class));
    }

    @Test
    void consent_to_research_engages_nobody() {
        assertThat(asked(
                        new WhenConsentIsGivenThenEngage(AGGREGATES),
                        new ConsentGiven(ConsentScope.RESEARCH, Channel.PHONE, AT)))
                .isEmpty();
    }

    @Test
    void an_agreed_plan_is_work_begun() {
        assertThat(only(asked(
                        new WhenAPlanIsAgreedThenSupportIsActive(AGGREGATES), new SafetyPlanAgreed(1, List.of(), AT))))
                .isInstanceOf(BeginActiveSupport.class);
    }

    @Test
    void imported_history_starts_nothing_here() {
        assertThat(List.of(
                        new WhenAnAdvocateMeetsAVictimThenOpenAContactRecord(AGGREGATES),
                        new WhenContactIsDeferredThenOpenAContactRecord(AGGREGATES),
                        new WhenACaseIsHandedOffThenQueueItsAcceptance(AGGREGATES),
                        new WhenSupportIsAcceptedThenReferToTheHub(AGGREGATES),
                        new WhenRiskIsHighThenReferToTheHub(AGGREGATES)))
                .noneMatch(Automation::seesImported);
    }
}
