package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Writes thousands of rows in one statement: each column as an array of texts, cast to the column's type. Several times
 * as fast as entity by entity, and by the same mapping.
 */
final class RowColumns<R> {
    private final EntityPersister persister;
    private final List<String> columns = new ArrayList<>();
    private final String insert;

    private RowColumns(EntityPersister persister, Map<String, String> types) {
        this.persister = persister;
        persister.getIdentifierMapping().forEachSelectable((i, column) -> columns.add(column.getSelectionExpression()));
        attributes()
                .forEach(attribute ->
                        attribute.forEachSelectable((i, column) -> columns.add(column.getSelectionExpression())));
        this.insert = insertStatement(types);
    }

    /** The columns of {@code type}, with the types that the database has them in. */
    static <R> Uni<RowColumns<R>> of(Mutiny.SessionFactory sessions, SqlClient client, Class<R> type) {
        if (!(sessions.getMetamodel() instanceof MappingMetamodel metamodel)) {
            throw new IllegalStateException("the session factory has no mapping metamodel");
        }
        var persister = metamodel.getEntityDescriptor(type);
        return client.preparedQuery("select attname, format_type(atttypid, atttypmod) from pg_attribute"
                        + " where attrelid = $1::text::regclass and attnum > 0 and not attisdropped")
                .execute(Tuple.of(persister.getIdentifierTableName()))
                .map(rows -> {
                    var types = new HashMap<String, String>();
                    rows.forEach(row -> types.put(row.getString(0), row.getString(1)));
                    return new RowColumns<R>(persister, types);
                });
    }

    private Stream<AttributeMapping> attributes() {
        return IntStream.range(0, persister.getNumberOfAttributeMappings()).mapToObj(persister::getAttributeMapping);
    }

    private String insertStatement(Map<String, String> types) {
        var numbers = IntStream.range(0, columns.size()).boxed().toList();
        var casts = numbers.stream().map(i -> "u.c" + i + "::" + typeOf(columns.get(i), types));
        var arrays = numbers.stream().map(i -> "$" + (i + 1) + "::text[]");
        var names = numbers.stream().map(i -> "c" + i);
        return "insert into " + table() + " (" + String.join(", ", columns) + ") select "
                + casts.collect(Collectors.joining(", ")) + " from unnest("
                + arrays.collect(Collectors.joining(", ")) + ") as u("
                + names.collect(Collectors.joining(", ")) + ")";
    }

    private static String typeOf(String column, Map<String, String> types) {
        var type = types.get(column.replace("\"", ""));
        if (type == null) {
            throw new IllegalStateException("the table has no column " + column);
        }
        return type;
    }

    String table() {
        return persister.getIdentifierTableName();
    }

    /** Inserts these rows in one statement. */
    Uni<Void> insert(SqlClient client, List<R> rows) {
        var values = new String[columns.size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            fill(values, row, rows.get(row));
        }
        var tuple = Tuple.tuple();
        for (var column : values) {
            tuple.addValue(column);
        }
        return client.preparedQuery(insert).execute(tuple).replaceWithVoid();
    }

    private void fill(String[][] values, int row, R entity) {
        var column = new int[1];
        persister
                .getIdentifierMapping()
                .breakDownJdbcValues(
                        persister.getIdentifier(entity),
                        (i, value, selectable) -> values[column[0]++][row] = text(value, selectable),
                        null);
        attributes()
                .forEach(attribute -> attribute.breakDownJdbcValues(
                        attribute.getValue(entity),
                        (i, value, selectable) -> values[column[0]++][row] = text(value, selectable),
                        null));
    }

    private @Nullable String text(@Nullable Object value, SelectableMapping selectable) {
        if (value == null) {
            return null;
        }
        var mapping = selectable.getJdbcMapping();
        return mapping.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON ? json(value, selectable) : text(value);
    }

    @SuppressWarnings("unchecked") // the value is of the mapping's own type
    private String json(Object value, SelectableMapping selectable) {
        var factory = persister.getFactory();
        var type = (org.hibernate.type.descriptor.java.JavaType<Object>)
                selectable.getJdbcMapping().getMappedJavaType();
        return factory.getSessionFactoryOptions()
                .getJsonFormatMapper()
                .toString(value, type, factory.getWrapperOptions());
    }

    private static String text(Object value) {
        return switch (value) {
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).toString();
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Object[] array -> Stream.of(array).map(RowColumns::element).collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    private static String element(@Nullable Object value) {
        return value == null ? "NULL" : '"' + text(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
