package org.alongside.contracts.cases;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a risk form came to. A score is never shown without the count of what was not answered.
 *
 * @param countedLevel what the ladder gives for the count alone
 * @param unansweredCount do not know, not asked or declined
 * @param items by number; the form's own words are its authors' property
 * @param judgement reason where judgement raised the level
 */
public record RiskForm(
        @Clear RiskInstrument instrument,
        @Clear String instrumentVersion,
        @Clear RiskLevel level,
        @Clear @Nullable RiskLevel countedLevel,
        @Clear int yesCount,
        @Clear int noCount,
        @Clear int unansweredCount,
        List<RiskItem> items,
        @Nullable Personal judgement) {
    public RiskForm {
        items = List.copyOf(items);
    }
}
