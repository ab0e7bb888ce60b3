package org.alongside.cases.advocacy;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.advocacy.AnalyticAttributesRecorded;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.Need;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyStep;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.advocacy.SupportViewRecorded;
import org.alongside.contracts.advocacy.SupportWishesRecorded;
import org.alongside.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/** What the IDVA writes down in private. */
public sealed interface AdvocacyCommand {
    /** The victim-survivor says yes. */
    record GiveConsent(ConsentScope scope, Channel how, Instant givenAt) implements AdvocacyCommand {}

    /** The victim-survivor does not want it any more; it is never argued with. */
    record WithdrawConsent(
            ConsentScope scope,
            Instant withdrawnAt,
            @Nullable Personal why) implements AdvocacyCommand {}

    /** Consent to support must stand; nothing changes. Said beside a command for the file. */
    record ConfirmSupportConsent() implements AdvocacyCommand {}

    /** On what ground something may be shared: another fact than consent to support. */
    record RecordSharingBasis(SharingBasisRecorded basis) implements AdvocacyCommand {}

    /** What the client wants. */
    record RecordWishes(SupportWishesRecorded wishes) implements AdvocacyCommand {}

    /** The IDVA's own view of the risk. */
    record RecordSupportView(SupportViewRecorded view) implements AdvocacyCommand {}

    /** What came of an attempt. */
    record DetailContactAttempt(ContactAttemptDetailed detail) implements AdvocacyCommand {}

    /** Numbers and an address that only the IDVA service may use. */
    record SetPrivateContactDetails(PrivateContactDetailsSet details) implements AdvocacyCommand {}

    /** What the client needs, area by area. */
    record AssessNeeds(List<Need> needs, Instant assessedAt) implements AdvocacyCommand {
        public AssessNeeds {
            needs = List.copyOf(needs);
        }
    }

    /** Client and IDVA agree on a plan, which replaces the one before. */
    record AgreeSafetyPlan(List<SafetyStep> steps, Instant agreedAt) implements AdvocacyCommand {
        public AgreeSafetyPlan {
            steps = List.copyOf(steps);
        }
    }

    /** Help in one area begins or is offered. */
    record StartIntervention(
            InterventionArea area,
            InterventionResult result,
            @Nullable String provider,
            Instant startedAt) implements AdvocacyCommand {}

    /** What became of it. */
    record EndIntervention(int number, InterventionResult result, Instant endedAt) implements AdvocacyCommand {}

    /** A note; a fact, or an opinion marked as one. */
    record AddNote(boolean opinion, Personal text, Instant notedAt) implements AdvocacyCommand {}

    /** A later note that says what an earlier one should have said. */
    record CorrectNote(int corrects, Personal text) implements AdvocacyCommand {}

    /** Coarse, self-described attributes. */
    record RecordAnalyticAttributes(AnalyticAttributesRecorded attributes) implements AdvocacyCommand {}
}
