package org.alongside.cases.risk;

import java.time.Instant;
import org.alongside.contracts.cases.RiskForm;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * Risk as a file knows it.
 *
 * @param level that holds now; null while nobody has assessed it
 * @param since when the level was set
 * @param counted what the last counted form gave: judgement stays at or above it
 * @param primary level of the officer's assessment at the scene
 * @param visibleYes yes answers on the last form of the kind that {@code visibleOn} names
 */
public record RiskPicture(
        @Nullable RiskLevel level,
        @Nullable Instant since,
        @Nullable RiskLevel counted,
        @Nullable RiskLevel primary,
        @Nullable RiskInstrument visibleOn,
        int visibleYes) {
    /** Not assessed yet. */
    public static final RiskPicture NOT_ASSESSED = new RiskPicture(null, null, null, null, null, 0);

    /** After the officer's form. */
    public RiskPicture withPrimary(RiskForm form) {
        return new RiskPicture(level, since, counted(form), form.level(), form.instrument(), form.yesCount());
    }

    /** After a specialist's form. */
    public RiskPicture withSecondary(RiskForm form) {
        return new RiskPicture(level, since, counted(form), primary, form.instrument(), form.yesCount());
    }

    /** After the level changed. */
    public RiskPicture withLevel(RiskLevel now, Instant changedAt) {
        return new RiskPicture(now, changedAt, counted, primary, visibleOn, visibleYes);
    }

    private @Nullable RiskLevel counted(RiskForm form) {
        return form.countedLevel() == null ? counted : form.countedLevel();
    }

    /** The lowest level judgement may set: what the last counted form gave. */
    public boolean isBelowCount(RiskLevel judged) {
        return counted != null && judged.compareTo(counted) < 0;
    }

    /** Whether an assessment of this level made at {@code assessedAt} changes the one that holds: a newer one does, and
     * a late one only upwards. */
    public boolean changesTo(RiskLevel assessed, Instant assessedAt) {
        if (level == null || since == null) {
            return true;
        }
        return level != assessed && (!assessedAt.isBefore(since) || assessed.compareTo(level) > 0);
    }
}
