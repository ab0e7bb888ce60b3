package org.alongside.eventsourcing.log;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append.ClaimRow;
import org.alongside.eventsourcing.log.Append.Idempotency;
import org.alongside.eventsourcing.log.Append.KeyRow;
import org.alongside.eventsourcing.log.Append.TimerRow;
import org.alongside.eventsourcing.log.Append.Unchanged;
import org.jspecify.annotations.Nullable;

/**
 * One round trip and one commit for many appends: drops those that lost, takes contiguous positions from the head row,
 * stores the rest and says which won, as rows of (number of the append, position of its last event or 0).
 *
 * <p>It has a step only for what the appends hold: most hold no timers and no claims, and each step costs, also an empty
 * one. So there are some shapes of the statement, which the connections keep prepared.
 *
 * <p>The head row is locked until the commit, so positions become visible in their order. A rival that commits between
 * this statement's snapshot and its inserts shows as a unique violation, upon which the whole batch is tried again.
 *
 * <p>A stream that only was read is guarded by the head: where an append relies on one, nothing may have been committed
 * between this statement's snapshot and its turn at the head row. If something was, nothing of the statement is stored,
 * which is why everything after the head takes its winners from {@code last}; and why such an append goes alone.
 *
 * <p>A timer that the same statement starts is not cancelled by it. A cancelled {@link TimerOccurrence} is removed only
 * while it is still due at that moment.
 */
final class AppendStatement {
    /** No shape is longer. */
    static final int TEXT_MAX = 8_192;

    /** Not a join: the planner shall look into the few winners, not sort and merge them. */
    private static final String WON = "(%s.no in (select no from last)) is true";

    private final Tuple parameters = Tuple.tuple();
    private final List<String> steps = new ArrayList<>();
    private final List<String> losers = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();
    private final String now;

    AppendStatement(List<Append> appends, Instant now) {
        this.now = parameter("timestamptz", now.atOffset(ZoneOffset.UTC));
        answers(appends);
        events(Rows.of(appends, Append::events));
        claims(Rows.of(appends, Append::claims));
        keys(Rows.of(appends, Append::newKeys));
        timers(Rows.of(appends, Append::timers), Rows.of(appends, Append::cancelledTimers));
        destroyed(Rows.of(appends, Append::destroyedKeys));
        var unchanged = Rows.of(appends, Append::unchanged);
        unchanged(unchanged);
        winners(
                appends.stream().anyMatch(append -> !append.events().isEmpty()),
                !unchanged.all().isEmpty());
    }

    String sql() {
        return "with " + String.join(", ", steps) + ", " + String.join(", ", writes) + " select no, position from last";
    }

    Tuple parameters() {
        return parameters;
    }

    private void answers(List<Append> appends) {
        var all = Rows.of(appends, List::of);
        steps.add(
                "command as materialized (select * from unnest(%s, %s, %s, %s, %s, %s) as c(no, key, fingerprint, stream, version, events))"
                        .formatted(
                                numbers(all),
                                texts(all, append -> of(append, Idempotency::key)),
                                texts(all, append -> of(append, Idempotency::fingerprint)),
                                texts(all, append -> of(append, Idempotency::stream)),
                                ints(all, append -> of(append, Idempotency::version)),
                                ints(all, append -> append.events().size())));
        losers.add("select c.no from command c where exists (select 1 from idempotency i where i.key = c.key)");
        writes.add("""
                answers as (insert into idempotency
                select key, fingerprint, stream, version, position, %s from last where key is not null)
                """.formatted(now));
    }

    private static <T> @Nullable T of(Append append, Function<Idempotency, T> column) {
        var answer = append.idempotency();
        return answer == null ? null : column.apply(answer);
    }

    private void events(Rows<NewEvent> events) {
        if (events.all().isEmpty()) {
            return;
        }
        var no = numbers(events);
        var stream = texts(events, event -> event.envelope().stream());
        var version = ints(events, event -> event.envelope().version());
        losers.add("""
                select f.no from unnest(%s, %s, %s) as f(no, stream, version)
                where exists (select 1 from event e where e.stream = f.stream and e.version = f.version)
                """.formatted(no, stream, version));
        writes.add("""
                events as (insert into event
                select (select base from head) + row_number() over (order by f.ord), f.stream, f.version, f.type,
                  f.occurred_at, f.recorded_at, %s, f.source, f.envelope::json, f.payload::json
                from unnest(%s, %s, %s, %s, %s, %s, %s, %s, %s) with ordinality
                  as f(no, stream, version, type, occurred_at, recorded_at, source, envelope, payload, ord)
                where %s)
                """.formatted(
                        now,
                        no,
                        stream,
                        version,
                        texts(events, event -> event.envelope().type()),
                        times(events, event -> event.envelope().occurredAt()),
                        times(events, event -> event.envelope().recordedAt()),
                        texts(events, NewEvent::source),
                        texts(events, event -> EnvelopeJson.write(event.envelope())),
                        texts(events, NewEvent::payload),
                        WON.formatted("f")));
    }

    private void claims(Rows<ClaimRow> claims) {
        if (claims.all().isEmpty()) {
            return;
        }
        steps.add("claiming as (select * from unnest(%s, %s, %s, %s) as c(no, space, value, stream))"
                .formatted(
                        numbers(claims),
                        texts(claims, ClaimRow::space),
                        texts(claims, ClaimRow::value),
                        texts(claims, ClaimRow::stream)));
        losers.add("""
                select c.no from claiming c where exists (
                select 1 from claim o where o.space = c.space and o.value = c.value and o.stream <> c.stream)
                """);
        writes.add(
                "claims as (insert into claim select c.space, c.value, c.stream from claiming c where %s on conflict do nothing)"
                        .formatted(WON.formatted("c")));
    }

    private void keys(Rows<KeyRow> keys) {
        if (keys.all().isEmpty()) {
            return;
        }
        steps.add("keying as (select * from unnest(%s, %s, %s) as k(no, id, wrapped))"
                .formatted(numbers(keys), texts(keys, row -> row.subject().value()), bytes(keys, KeyRow::wrapped)));
        losers.add("select k.no from keying k where exists (select 1 from subject_key s where s.id = k.id)");
        writes.add(
                "keys as (insert into subject_key (id, wrapped, created_at) select k.id, k.wrapped, %s from keying k where %s)"
                        .formatted(now, WON.formatted("k")));
    }

    private void timers(Rows<TimerRow> started, Rows<String> cancelled) {
        var notStarted = "";
        if (!started.all().isEmpty()) {
            writes.add("""
                    starting as materialized (
                    select t.stream || '#' || t.name as id, t.stream, t.name, t.due_at
                    from unnest(%s, %s, %s, %s) as t(no, stream, name, due_at) where %s)
                    """.formatted(
                            numbers(started),
                            texts(started, TimerRow::stream),
                            texts(started, TimerRow::name),
                            times(started, TimerRow::dueAt),
                            WON.formatted("t")));
            writes.add("""
                    started as (insert into timer select s.id, s.stream, s.name, s.due_at from starting s
                    on conflict (id) do update set due_at = excluded.due_at)
                    """);
            notStarted = " and c.id not in (select s.id from starting s)";
        }
        if (!cancelled.all().isEmpty()) {
            writes.add("""
                    cancelled as (delete from timer t using unnest(%s, %s, %s) as c(no, id, due_at)
                    where t.id = c.id and (c.due_at is null or t.due_at = c.due_at) and %s%s)
                    """.formatted(
                            numbers(cancelled),
                            texts(cancelled, AppendStatement::timerId),
                            times(cancelled, AppendStatement::onlyWhenDueAt),
                            WON.formatted("c"),
                            notStarted));
        }
    }

    private static String timerId(String cancelled) {
        return TimerOccurrence.isOne(cancelled)
                ? TimerOccurrence.parse(cancelled).id()
                : cancelled;
    }

    private static @Nullable Instant onlyWhenDueAt(String cancelled) {
        return TimerOccurrence.isOne(cancelled)
                ? TimerOccurrence.parse(cancelled).dueAt()
                : null;
    }

    private void destroyed(Rows<SubjectKey> destroyed) {
        if (!destroyed.all().isEmpty()) {
            writes.add("""
                    destroyed as (update subject_key k set wrapped = null, destroyed_at = %s
                    from unnest(%s, %s) as d(no, id) where k.id = d.id and %s)
                    """.formatted(now, numbers(destroyed), texts(destroyed, SubjectKey::value), WON.formatted("d")));
        }
    }

    private void unchanged(Rows<Unchanged> unchanged) {
        if (!unchanged.all().isEmpty()) {
            losers.add("""
                    select u.no from unnest(%s, %s, %s) as u(no, stream, version)
                    where exists (select 1 from event e where e.stream = u.stream and e.version > u.version)
                    """.formatted(
                    numbers(unchanged), texts(unchanged, Unchanged::stream), ints(unchanged, Unchanged::version)));
        }
    }

    /** Those that did not lose, each with the place of its last event among theirs, and then with its position. */
    private void winners(boolean anyEvents, boolean reliesOnWhatWasRead) {
        steps.add("loser as materialized (" + String.join(" union all ", losers) + ")");
        steps.add("""
                winner as materialized (select c.*, sum(c.events) over (order by c.no) as place
                from command c where c.no not in (select no from loser))
                """);
        var first = reliesOnWhatWasRead ? " where position = (select seen.position from log_head seen)" : "";
        steps.add(
                anyEvents || reliesOnWhatWasRead
                        ? """
                        head as materialized (
                        update log_head set position = position + (select coalesce(max(place), 0) from winner)%s
                        returning position - (select coalesce(max(place), 0) from winner) as base)
                        """.formatted(first)
                        : "head as materialized (select 0::bigint as base)");
        steps.add("""
                last as materialized (
                select w.*, case when w.events > 0 then h.base + w.place else 0 end as position from winner w, head h)
                """);
    }

    /** What the appends hold of one kind, and the number of the append that each comes from. */
    private record Rows<T>(List<Integer> numbers, List<T> all) {
        static <T> Rows<T> of(List<Append> appends, Function<Append, List<T>> kind) {
            var rows = new Rows<T>(new ArrayList<>(), new ArrayList<>());
            for (int number = 0; number < appends.size(); number++) {
                for (var row : kind.apply(appends.get(number))) {
                    rows.numbers.add(number);
                    rows.all.add(row);
                }
            }
            return rows;
        }
    }

    private String numbers(Rows<?> rows) {
        return parameter("int[]", rows.numbers().toArray(Integer[]::new));
    }

    private <T> String ints(Rows<T> rows, Function<T, @Nullable Integer> column) {
        return parameter("int[]", rows.all().stream().map(column).toArray(Integer[]::new));
    }

    private <T> String texts(Rows<T> rows, Function<T, @Nullable String> column) {
        return parameter("text[]", rows.all().stream().map(column).toArray(String[]::new));
    }

    private <T> String bytes(Rows<T> rows, Function<T, byte[]> column) {
        return parameter(
                "bytea[]",
                rows.all().stream().map(row -> Buffer.buffer(column.apply(row))).toArray(Buffer[]::new));
    }

    private <T> String times(Rows<T> rows, Function<T, @Nullable Instant> column) {
        return parameter(
                "timestamptz[]",
                rows.all().stream().map(row -> time(column.apply(row))).toArray(OffsetDateTime[]::new));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private String parameter(String type, Object value) {
        parameters.addValue(value);
        return "$" + parameters.size() + "::" + type;
    }
}
