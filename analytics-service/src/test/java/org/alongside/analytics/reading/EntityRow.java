package org.alongside.analytics.reading;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.impl.ArrayTuple;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity as PostgreSQL would give it back, column by column. */
final class EntityRow extends ArrayTuple implements io.vertx.sqlclient.Row {
    private final List<String> columns;

    private EntityRow(List<String> columns, List<@Nullable Object> values) {
        super(Tuple.tuple(values));
        this.columns = columns;
    }

    static Row of(Object entity) {
        return of(entity, Map.of());
    }

    /** @param joined columns of other tables */
    static Row of(Object entity, Map<String, String> joined) {
        var columns = new ArrayList<>(joined.keySet());
        var values = new ArrayList<@Nullable Object>(joined.values());
        for (var field : entity.getClass().getFields()) {
            columns.add(column(field));
            values.add(value(entity, field));
        }
        return Row.newInstance(new EntityRow(columns, values));
    }

    private static @Nullable Object value(Object entity, Field field) {
        try {
            var value = field.get(entity);
            return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String column(Field field) {
        var named = field.getAnnotation(Column.class);
        return named == null ? field.getName() : named.name();
    }

    @Override
    public String getColumnName(int place) {
        return columns.get(place);
    }

    @Override
    public int getColumnIndex(String column) {
        return columns.indexOf(column);
    }
}
