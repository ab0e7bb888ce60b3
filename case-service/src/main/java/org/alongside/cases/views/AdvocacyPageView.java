package org.alongside.cases.views;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.AnalyticAttributesRecorded;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ConsentWithdrawn;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.advocacy.SupportViewRecorded;
import org.alongside.contracts.advocacy.SupportWishesRecorded;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** The private half as it stands: consent, wishes, view of the risk, private contact details, needs and plan. */
public final class AdvocacyPageView implements View<AdvocacyRow> {
    public static final String NAME = "advocacy-page";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AdvocacyRow> rowType() {
        return AdvocacyRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof AdvocacyEvent ? Set.of(Streams.id(fact)) : Set.of();
    }

    @Override
    public @Nullable AdvocacyRow apply(@Nullable AdvocacyRow before, Object key, Fact<?> fact) {
        var row = before == null ? new AdvocacyRow() : before;
        row.id = (UUID) key;
        row.force = Streams.force(fact);
        row.version = Streams.version(fact);
        fold(row, (AdvocacyEvent) fact.event());
        return row;
    }

    private static void fold(AdvocacyRow row, AdvocacyEvent event) {
        switch (event) {
            case ConsentGiven given -> consent(row, given.scope(), ConsentState.GIVEN, given.givenAt());
            case ConsentWithdrawn withdrawn ->
                consent(row, withdrawn.scope(), ConsentState.WITHDRAWN, withdrawn.withdrawnAt());
            case SupportWishesRecorded said -> row.wishes = said.wishes();
            case SupportViewRecorded viewed -> {
                row.supportView = viewed.view();
                row.viewedAt = viewed.viewedAt();
                row.viewGrounds = viewed.grounds();
            }
            case PrivateContactDetailsSet set -> row.details = set;
            case NeedsAssessed assessed -> row.needs = assessed;
            case SafetyPlanAgreed agreed -> row.plan = agreed;
            case AdvocacyNoteAdded added -> row.notes = added.number();
            case AdvocacyNoteCorrected corrected -> row.notes = corrected.number();
            case SharingBasisRecorded _,
                    ContactAttemptDetailed _,
                    InterventionStarted _,
                    InterventionEnded _,
                    AnalyticAttributesRecorded _ -> {}
        }
    }

    private static void consent(AdvocacyRow row, ConsentScope scope, ConsentState state, Instant since) {
        switch (scope) {
            case SUPPORT -> {
                row.support = state;
                row.supportSince = since;
            }
            case RESEARCH -> row.research = state;
            case FEEDBACK -> row.feedback = state;
        }
    }
}
