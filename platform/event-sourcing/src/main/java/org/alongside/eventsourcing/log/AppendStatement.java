package org.alongside.eventsourcing.log;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
 * One round trip and one commit for many appends: takes contiguous positions from the head row and stores everything, or
 * nothing when any of them lost. It answers the position before the first event, and no row when nothing was stored.
 *
 * <p>That somebody lost shows as a unique violation: of a place in a stream, a key, a claim, a subject's key. It asks
 * nothing before it inserts, because nearly all appends win and every question costs as much as the row.
 *
 * <p>It has a step only for what the appends hold: most hold no timers and no claims, and each step costs, also an empty
 * one. So there are some shapes of the statement, which the connections keep prepared.
 *
 * <p>The head row is locked until the commit, so positions become visible in their order. Every other step reads from
 * it, so that it comes first and that nothing is stored when it gives no row. That is how a stream that only was read is
 * guarded: where an append relies on one, nothing may have been committed between this statement's snapshot and its turn
 * at the head row. Such an append goes alone.
 *
 * <p>A timer that the same statement starts is not cancelled by it. A cancelled {@link TimerOccurrence} is removed only
 * while it is still due at that moment.
 */
final class AppendStatement {
    /** No shape is longer. */
    static final int TEXT_MAX = 8_192;

    private final Tuple parameters = Tuple.tuple();
    private final List<String> steps = new ArrayList<>();
    private final String now;

    AppendStatement(List<Append> appends, Instant now) {
        this.now = parameter("timestamptz", now.atOffset(ZoneOffset.UTC));
        var events = all(appends, Append::events);
        head(events.size(), all(appends, Append::unchanged));
        events(events);
        answers(appends);
        claims(all(appends, Append::claims));
        released(all(appends, Append::released));
        keys(all(appends, Append::newKeys));
        timers(all(appends, Append::timers), all(appends, Append::cancelledTimers));
        destroyed(all(appends, Append::destroyedKeys));
    }

    String sql() {
        return "with " + String.join(", ", steps) + " select base from head";
    }

    Tuple parameters() {
        return parameters;
    }

    private static <T> List<T> all(List<Append> appends, Function<Append, List<T>> kind) {
        var all = new ArrayList<T>();
        appends.forEach(append -> all.addAll(kind.apply(append)));
        return all;
    }

    private void head(int events, List<Unchanged> unchanged) {
        if (!unchanged.isEmpty()) {
            steps.add("""
                    head as materialized (update log_head set position = position + %1$s
                    where position = (select seen.position from log_head seen) and not exists (
                      select 1 from unnest(%2$s, %3$s) as u(stream, version)
                      join event e on e.stream = u.stream and e.version > u.version)
                    returning position - %1$s as base)
                    """.formatted(
                            parameter("int", events),
                            texts(unchanged, Unchanged::stream),
                            ints(unchanged, Unchanged::version)));
        } else if (events > 0) {
            steps.add(
                    "head as materialized (update log_head set position = position + %1$s returning position - %1$s as base)"
                            .formatted(parameter("int", events)));
        } else {
            steps.add("head as materialized (select 0::bigint as base)");
        }
    }

    private void events(List<NewEvent> events) {
        if (!events.isEmpty()) {
            steps.add("""
                    events as (insert into event
                    select h.base + e.ord, e.stream, e.version, e.type, e.occurred_at, e.recorded_at, %s, e.source,
                      e.envelope::json, e.payload::json
                    from head h, unnest(%s, %s, %s, %s, %s, %s, %s, %s) with ordinality
                      as e(stream, version, type, occurred_at, recorded_at, source, envelope, payload, ord))
                    """.formatted(
                            now,
                            texts(events, event -> event.envelope().stream()),
                            ints(events, event -> event.envelope().version()),
                            texts(events, event -> event.envelope().type()),
                            times(events, event -> event.envelope().occurredAt()),
                            times(events, event -> event.envelope().recordedAt()),
                            texts(events, NewEvent::source),
                            texts(events, event -> EnvelopeJson.write(event.envelope())),
                            texts(events, NewEvent::payload)));
        }
    }

    private void answers(List<Append> appends) {
        var answers = new ArrayList<Answer>();
        int place = 0;
        for (var append : appends) {
            int events = append.events().size();
            place += events;
            if (append.idempotency() != null) {
                answers.add(new Answer(append.idempotency(), events == 0 ? null : place));
            }
        }
        if (!answers.isEmpty()) {
            steps.add("""
                    answers as (insert into idempotency
                    select a.key, a.fingerprint, a.stream, a.version, coalesce(h.base + a.place, 0), %s
                    from head h, unnest(%s, %s, %s, %s, %s) as a(key, fingerprint, stream, version, place))
                    """.formatted(
                            now,
                            texts(answers, answer -> answer.of().key()),
                            texts(answers, answer -> answer.of().fingerprint()),
                            texts(answers, answer -> answer.of().stream()),
                            ints(answers, answer -> answer.of().version()),
                            ints(answers, Answer::place)));
        }
    }

    /**
     * An answer to remember.
     *
     * @param place of the append's last event among those of all appends, counted from 1; null when it has none
     */
    private record Answer(Idempotency of, @Nullable Integer place) {}

    /** A value claimed again by its own stream stays as it is. */
    private void claims(List<ClaimRow> claims) {
        if (!claims.isEmpty()) {
            steps.add("""
                    claims as (insert into claim
                    select distinct c.space, c.value, c.stream from head, unnest(%s, %s, %s) as c(space, value, stream)
                    where not exists (
                      select 1 from claim o where o.space = c.space and o.value = c.value and o.stream = c.stream))
                    """.formatted(
                    texts(claims, ClaimRow::space), texts(claims, ClaimRow::value), texts(claims, ClaimRow::stream)));
        }
    }

    private void released(List<ClaimRow> released) {
        if (!released.isEmpty()) {
            steps.add("""
                    released as (delete from claim c using head, unnest(%s, %s, %s) as r(space, value, stream)
                    where c.space = r.space and c.value = r.value and c.stream = r.stream)
                    """.formatted(
                            texts(released, ClaimRow::space),
                            texts(released, ClaimRow::value),
                            texts(released, ClaimRow::stream)));
        }
    }

    private void keys(List<KeyRow> keys) {
        if (!keys.isEmpty()) {
            steps.add("""
                    keys as (insert into subject_key (id, wrapped, created_at)
                    select k.id, k.wrapped, %s from head, unnest(%s, %s) as k(id, wrapped))
                    """.formatted(now, texts(keys, row -> row.subject().value()), bytes(keys, KeyRow::wrapped)));
        }
    }

    private void timers(List<TimerRow> started, List<String> cancelled) {
        var notStarted = "";
        if (!started.isEmpty()) {
            var streams = texts(started, TimerRow::stream);
            var names = texts(started, TimerRow::name);
            steps.add("""
                    started as (insert into timer
                    select t.stream || '#' || t.name, t.stream, t.name, t.due_at
                    from head, unnest(%s, %s, %s) as t(stream, name, due_at)
                    on conflict (id) do update set due_at = excluded.due_at)
                    """.formatted(streams, names, times(started, TimerRow::dueAt)));
            notStarted = " and c.id not in (select s.stream || '#' || s.name from unnest(%s, %s) as s(stream, name))"
                    .formatted(streams, names);
        }
        if (!cancelled.isEmpty()) {
            steps.add("""
                    cancelled as (delete from timer t using head, unnest(%s, %s) as c(id, due_at)
                    where t.id = c.id and (c.due_at is null or t.due_at = c.due_at)%s)
                    """.formatted(
                            texts(cancelled, AppendStatement::timerId),
                            times(cancelled, AppendStatement::onlyWhenDueAt),
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

    private void destroyed(List<SubjectKey> destroyed) {
        if (!destroyed.isEmpty()) {
            steps.add("""
                    destroyed as (update subject_key k set wrapped = null, destroyed_at = %s
                    from head, unnest(%s) as d(id) where k.id = d.id)
                    """.formatted(now, texts(destroyed, SubjectKey::value)));
        }
    }

    private <T> String ints(List<T> rows, Function<T, @Nullable Integer> column) {
        return column("int[]", new Integer[rows.size()], rows, column);
    }

    private <T> String texts(List<T> rows, Function<T, @Nullable String> column) {
        return column("text[]", new String[rows.size()], rows, column);
    }

    private <T> String bytes(List<T> rows, Function<T, byte[]> column) {
        return column("bytea[]", new Buffer[rows.size()], rows, row -> Buffer.buffer(column.apply(row)));
    }

    private <T> String times(List<T> rows, Function<T, @Nullable Instant> column) {
        return column("timestamptz[]", new OffsetDateTime[rows.size()], rows, row -> time(column.apply(row)));
    }

    private <T, V> String column(String type, @Nullable V[] values, List<T> rows, Function<T, @Nullable V> column) {
        Arrays.setAll(values, row -> column.apply(rows.get(row)));
        return parameter(type, values);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private String parameter(String type, Object value) {
        parameters.addValue(value);
        return "$" + parameters.size() + "::" + type;
    }
}
