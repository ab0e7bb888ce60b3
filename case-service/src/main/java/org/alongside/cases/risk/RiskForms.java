package org.alongside.cases.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.alongside.cases.CaseRefusal;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.RiskAnswer;
import org.alongside.contracts.cases.RiskForm;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.RiskItem;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Counts a filled-in form. Judgement may raise what the count gives and never lowers it. Source: domain 4.1, 4.2. */
public final class RiskForms {
    private RiskForms() {}

    /**
     * A form as filled in.
     *
     * @param judged level that the person who filled it in gives, where one did
     * @param judgement why
     */
    public record Filled(
            RiskInstrument instrument,
            String instrumentVersion,
            List<RiskItem> items,
            @Nullable RiskLevel judged,
            @Nullable Personal judgement) {
        public Filled {
            items = List.copyOf(items);
        }
    }

    /** What is wrong with the form, or empty. */
    public static Optional<CaseRefusal> firstFault(Filled filled, List<RiskLadder> ladders) {
        if (!itemsFit(filled)) {
            return Optional.of(CaseRefusal.WRONG_FORM_ITEM);
        }
        var counted = countedLevel(filled, ladders);
        if (counted == null && filled.judged() == null) {
            return Optional.of(CaseRefusal.LEVEL_MISSING);
        }
        return raises(filled.judged(), counted) && filled.judgement() == null
                ? Optional.of(CaseRefusal.JUDGEMENT_MISSING)
                : Optional.empty();
    }

    /** The form counted. Call only when {@link #firstFault} finds nothing. */
    public static RiskForm counted(Filled filled, List<RiskLadder> ladders) {
        var counted = countedLevel(filled, ladders);
        int yes = count(filled, RiskAnswer.YES);
        int no = count(filled, RiskAnswer.NO);
        return new RiskForm(
                filled.instrument(),
                filled.instrumentVersion(),
                higher(counted, filled.judged()),
                counted,
                yes,
                no,
                filled.items().size() - yes - no,
                filled.items(),
                filled.judgement());
    }

    /** The higher of two levels, of which one may be unknown. */
    static RiskLevel higher(@Nullable RiskLevel one, @Nullable RiskLevel other) {
        if (one == null || other == null) {
            return one == null ? known(other) : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static RiskLevel known(@Nullable RiskLevel level) {
        if (level == null) {
            throw new IllegalArgumentException("neither level is known");
        }
        return level;
    }

    /** Nothing answered is no count, and a form without a ladder has none. */
    private static @Nullable RiskLevel countedLevel(Filled filled, List<RiskLadder> ladders) {
        if (count(filled, RiskAnswer.YES) + count(filled, RiskAnswer.NO) == 0) {
            return null;
        }
        return ladders.stream()
                .filter(ladder -> ladder.instrument() == filled.instrument())
                .findFirst()
                .map(ladder -> ladder.levelOf(count(filled, RiskAnswer.YES)))
                .orElse(null);
    }

    private static boolean raises(@Nullable RiskLevel judged, @Nullable RiskLevel counted) {
        return judged != null && counted != null && judged.compareTo(counted) > 0;
    }

    private static int count(Filled filled, RiskAnswer answer) {
        return (int)
                filled.items().stream().filter(item -> item.answer() == answer).count();
    }

    private static boolean itemsFit(Filled filled) {
        var seen = new HashSet<Integer>();
        int max = itemsMax(filled.instrument());
        return filled.items().stream()
                .allMatch(item -> item.item() >= 1 && item.item() <= max && seen.add(item.item()));
    }

    /** Questions of each form. Those whose text is not at hand may have up to a hundred. Source: domain 4.1. */
    private static int itemsMax(RiskInstrument instrument) {
        return switch (instrument) {
            case DASH_POLICE_27 -> 27;
            case DASH_SAFELIVES_24 -> 24;
            case DARA, S_DASH, MERIT, OTHER -> 100;
        };
    }
}
