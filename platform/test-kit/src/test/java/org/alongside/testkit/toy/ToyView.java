package org.alongside.testkit.toy;

import java.util.Set;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** A view whose log gives no rows, so that every row in it is one too many. */
record ToyView() implements View<ToyRow> {
    @Override
    public String name() {
        return "toys";
    }

    @Override
    public Class<ToyRow> rowType() {
        return ToyRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return Set.of();
    }

    @Override
    public @Nullable ToyRow apply(@Nullable ToyRow row, Object key, Fact<?> fact) {
        return row;
    }
}
