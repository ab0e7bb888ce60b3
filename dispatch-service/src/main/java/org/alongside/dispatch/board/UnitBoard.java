package org.alongside.dispatch.board;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.dispatch.unit.UnitDecider;
import org.alongside.dispatch.unit.UnitPolicy;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every unit as it stands: folded by the lines that decide. */
public final class UnitBoard implements View<UnitRow> {
    /** Name of its cursor. */
    public static final String NAME = "unit-board";

    private final UnitDecider decider = new UnitDecider(UnitPolicy.USUAL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<UnitRow> rowType() {
        return UnitRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof UnitEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable UnitRow apply(@Nullable UnitRow row, Object key, Fact<?> fact) {
        int version = fact.recorded().envelope().version();
        if (!(fact.event() instanceof UnitEvent event) || (row != null && version <= row.version)) {
            return row;
        }
        var before = row == null ? decider.initial() : UnitRows.unit(row);
        var after = UnitRows.put(row == null ? empty((UUID) key, fact) : row, decider.evolve(before, event));
        after.version = version;
        return after;
    }

    private static UnitRow empty(UUID unit, Fact<?> fact) {
        var row = new UnitRow();
        row.unit = unit;
        row.force = fact.recorded().envelope().force();
        return row;
    }
}
