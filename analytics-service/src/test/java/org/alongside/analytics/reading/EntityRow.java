package org.alongside.analytics.reading;

import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.impl.ArrayTuple;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity as PostgreSQL would give it back, column by column. */
final class EntityRow extends ArrayTuple implements io.vertx.sqlclient.Row {
    private final List<String> columns;

    private EntityRow(Object entity, List<Field> fields) {
        super(Tuple.tuple(fields.stream().map(field -> value(entity, field)).toList()));
        this.columns = fields.stream().map(EntityRow::column).toList();
    }

    static io.vertx.mutiny.sqlclient.Row of(Object entity) {
        return io.vertx.mutiny.sqlclient.Row.newInstance(
                new EntityRow(entity, Arrays.asList(entity.getClass().getFields())));
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
