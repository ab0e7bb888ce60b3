package org.alongside.eventsourcing.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Origin;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A small read model of a made-up kind: how much was counted per place. */
public final class Tally {
    private Tally() {}

    static final String TABLE = """
            create table tally (
              place text primary key, times integer not null, total numeric not null, last_at timestamptz,
              last_id uuid, origin text, kinds jsonb, tags text[], short_text varchar(12))
            """;

    /** What can be counted. */
    public sealed interface TallyEvent extends AlongsideEvent {}

    /** Something was counted at one place, or moved between two. */
    public record Counted(
            @Clear String place, @Clear String kind, @Clear BigDecimal amount) implements TallyEvent {}

    /** A place is of no interest any more. */
    public record Closed(@Clear String place) implements TallyEvent {}

    /** Moved from one place to another: touches two rows. */
    public record Moved(
            @Clear String from, @Clear String to, @Clear BigDecimal amount) implements TallyEvent {}

    /** Concerns nobody. */
    public record Whispered(@Clear String text) implements TallyEvent {}

    /** Kept as JSON; Hibernate Reactive takes only JSON that is an object. */
    public record Kinds(Set<String> names) {}

    /** One row per place. */
    @Entity
    @Table(name = "tally")
    public static class Row {
        @Id
        @Column(name = "place")
        public String place;

        public int times;
        public BigDecimal total = BigDecimal.ZERO;

        @Column(name = "last_at")
        public Instant lastAt;

        @Column(name = "last_id")
        public UUID lastId;

        @Column(name = "origin")
        @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
        public Origin origin;

        @JdbcTypeCode(SqlTypes.JSON)
        public Kinds kinds;

        public String[] tags;

        @Column(name = "short_text")
        public String shortText;
    }

    /** The fold; {@code mended} says whether it can take the kind {@code "poison"}. */
    record PlaceView(String name, boolean mended) implements View<Row> {
        @Override
        public Class<Row> rowType() {
            return Row.class;
        }

        @Override
        public Set<?> keysOf(Fact<?> fact) {
            return switch ((TallyEvent) fact.event()) {
                case Counted counted -> Set.of(counted.place());
                case Closed closed -> Set.of(closed.place());
                case Moved moved -> Set.of(moved.from(), moved.to());
                case Whispered whispered -> Set.of();
            };
        }

        @Override
        public Row apply(Row row, Object key, Fact<?> fact) {
            return switch ((TallyEvent) fact.event()) {
                case Counted counted -> count(row, key, fact, counted.kind(), counted.amount());
                case Moved moved ->
                    count(
                            row,
                            key,
                            fact,
                            "moved",
                            key.equals(moved.to())
                                    ? moved.amount()
                                    : moved.amount().negate());
                case Closed closed -> null;
                case Whispered whispered -> throw new IllegalStateException("not mine");
            };
        }

        private Row count(Row before, Object key, Fact<?> fact, String kind, BigDecimal amount) {
            var row = before == null ? new Row() : before;
            row.place = (String) key;
            row.times++;
            if (kind.equals("poison") && !mended) {
                throw new IllegalArgumentException("half-way through the row");
            }
            row.total = row.total.add(amount);
            row.lastAt = fact.recorded().envelope().occurredAt();
            row.lastId = fact.recorded().envelope().id();
            row.origin = fact.recorded().envelope().origin();
            row.kinds = with(row.kinds, kind);
            row.tags = row.kinds.names().stream().sorted().toArray(String[]::new);
            row.shortText = kind;
            return row;
        }

        private static Kinds with(Kinds before, String kind) {
            var names = before == null ? new HashSet<String>() : new HashSet<>(before.names());
            names.add(kind);
            return new Kinds(names);
        }
    }
}
