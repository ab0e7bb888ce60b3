package org.alongside.cases.casefile;

import static org.alongside.cases.casefile.FileScenario.given;
import static org.alongside.cases.casefile.FileScenario.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.CaseCommand.AddSafeContact;
import org.alongside.cases.casefile.CaseCommand.HoldSession;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.cases.casefile.CaseCommand.ReplaceSafeContact;
import org.alongside.cases.casefile.CaseCommand.ReportAttempt;
import org.alongside.cases.casefile.CaseCommand.Slips;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.UnsafeContact;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.junit.jupiter.api.Test;

class ReachingTest {
    private static final Instant SAFE_HOUR = Samples.AT;
    private static final Instant UNSAFE_HOUR = Instant.parse("2025-03-03T20:00:00Z");

    private static AddSafeContact officer(Permission voicemail, Channel... channels) {
        return new AddSafeContact(
                Samples.told(InstructionSource.OFFICER, Samples.rules(voicemail, channels)), Samples.firstKnown());
    }

    private static ReportAttempt attempt(Channel channel, Instant at, Slips slips) {
        return new ReportAttempt(
                new ContactAttemptId(UUID.randomUUID()),
                Samples.INCIDENT,
                null,
                channel,
                ContactReached.NOT_REACHED,
                ContactBy.IDVA_SERVICE,
                null,
                slips,
                at,
                null);
    }

    @Test
    void the_officer_may_set_the_first_instruction_before_anybody_opened_a_record() {
        nothing()
                .when(officer(Permission.BARRED, Channel.PHONE))
                .kinds(MinimalContactRecordOpened.class, SafeContactInstructionSet.class);
    }

    @Test
    void a_second_instruction_never_loosens_the_first() {
        var set = given(CaseState.CONTACT_RECORD)
                .after(officer(Permission.BARRED, Channel.PHONE))
                .when(officer(Permission.ALLOWED, Channel.PHONE, Channel.TEXT))
                .one(SafeContactInstructionSet.class);
        assertThat(set.version()).isEqualTo(2);
        assertThat(set.source()).isEqualTo(InstructionSource.COMBINED);
        assertThat(set.rules().voicemail()).isEqualTo(Permission.BARRED);
        assertThat(set.rules().channelsAllowed()).containsExactly(Channel.PHONE);
    }

    @Test
    void what_the_victim_told_the_idva_replaces_it() {
        var set = given(CaseState.CONTACT_RECORD)
                .after(officer(Permission.BARRED, Channel.PHONE))
                .when(new ReplaceSafeContact(
                        Samples.told(InstructionSource.IDVA, Samples.rules(Permission.ALLOWED, Channel.TEXT))))
                .one(SafeContactInstructionSet.class);
        assertThat(set.rules().voicemail()).isEqualTo(Permission.ALLOWED);
        assertThat(set.version()).isEqualTo(2);
    }

    @Test
    void an_attempt_within_the_rules_is_recorded_with_its_version() {
        var attempted = given(CaseState.ALLOCATED)
                .after(officer(Permission.BARRED, Channel.PHONE))
                .when(attempt(Channel.PHONE, SAFE_HOUR, Slips.NONE));
        attempted.kinds(ContactAttempted.class);
        assertThat(attempted.one(ContactAttempted.class).instructionVersion()).isEqualTo(1);
    }

    @Test
    void an_attempt_against_the_rules_is_kept_with_each_breach() {
        var attempted = given(CaseState.ALLOCATED)
                .after(officer(Permission.BARRED, Channel.PHONE))
                .when(attempt(Channel.PHONE, UNSAFE_HOUR, new Slips(true, false, true, false, false)));
        assertThat(attempted.events()).hasSize(4);
        assertThat(attempted.events())
                .filteredOn(UnsafeContactRecorded.class::isInstance)
                .extracting(event -> ((UnsafeContactRecorded) event).breach())
                .containsExactly(
                        UnsafeContact.OUTSIDE_SAFE_TIMES,
                        UnsafeContact.VOICEMAIL_LEFT,
                        UnsafeContact.OTHER_PERSON_ANSWERED);
    }

    @Test
    void calling_without_an_instruction_is_a_breach_and_a_visit_is_none() {
        var called = given(CaseState.CONTACT_RECORD).when(attempt(Channel.PHONE, SAFE_HOUR, Slips.NONE));
        assertThat(called.one(UnsafeContactRecorded.class).breach()).isEqualTo(UnsafeContact.NO_INSTRUCTION);
        given(CaseState.CONTACT_RECORD)
                .when(attempt(Channel.IN_PERSON, SAFE_HOUR, Slips.NONE))
                .kinds(ContactAttempted.class);
    }

    @Test
    void an_attempt_is_accepted_even_when_the_case_is_closed() {
        given(CaseState.CLOSED)
                .when(attempt(Channel.IN_PERSON, SAFE_HOUR, Slips.NONE))
                .kinds(ContactAttempted.class);
    }

    @Test
    void the_same_attempt_again_changes_nothing() {
        var attempt = attempt(Channel.IN_PERSON, SAFE_HOUR, Slips.NONE);
        assertThat(given(CaseState.ALLOCATED).after(attempt).when(attempt).events())
                .isEmpty();
    }

    @Test
    void reached_is_not_engaged_without_a_session() {
        given(CaseState.CONTACT_IN_PROGRESS)
                .when(new RecordEngagement(Samples.AT))
                .refused(CaseRefusal.NO_SESSION);
        given(CaseState.CONTACT_IN_PROGRESS)
                .when(new HoldSession(Channel.PHONE, 9, Samples.AT))
                .refused(CaseRefusal.SESSION_NOT_SUBSTANTIVE);
        given(CaseState.CONTACT_IN_PROGRESS)
                .when(new HoldSession(Channel.TEXT, 60, Samples.AT))
                .refused(CaseRefusal.SESSION_NOT_SUBSTANTIVE);
        var engaged = given(CaseState.CONTACT_IN_PROGRESS)
                .after(new HoldSession(Channel.PHONE, 10, Samples.AT))
                .after(new RecordEngagement(Samples.AT));
        assertThat(engaged.state()).isEqualTo(CaseState.ENGAGED);
    }
}
