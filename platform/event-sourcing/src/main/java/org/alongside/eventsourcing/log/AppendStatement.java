package org.alongside.eventsourcing.log;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round trip and one commit for many appends: drops those that lost, takes contiguous positions from the head row,
 * stores the rest and says which won.
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
    static final String SQL = """
            with command as materialized (
              select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[], $34::int[])
                as c(no, key, fingerprint, stream, version, events)
            ), claiming as (
              select * from unnest($15::int[], $16::text[], $17::text[], $18::text[]) as c(no, space, value, stream)
            ), keying as (
              select * from unnest($19::int[], $20::text[], $21::bytea[]) as k(no, id, wrapped)
            ), unchanged as materialized (
              select * from unnest($31::int[], $32::text[], $33::int[]) as u(no, stream, version)
            ), loser as materialized (
              select f.no from unnest($6::int[], $7::text[], $8::int[]) as f(no, stream, version)
                where exists (select 1 from event e where e.stream = f.stream and e.version = f.version)
              union all select c.no from command c where exists (select 1 from idempotency i where i.key = c.key)
              union all select c.no from claiming c where exists (
                select 1 from claim o where o.space = c.space and o.value = c.value and o.stream <> c.stream)
              union all select k.no from keying k where exists (select 1 from subject_key s where s.id = k.id)
              union all select u.no from unchanged u where exists (
                select 1 from event e where e.stream = u.stream and e.version > u.version)
            ), winner as materialized (
              select c.*, sum(c.events) over (order by c.no) as place
              from command c where c.no not in (select no from loser)
            ), head as materialized (
              update log_head set position = position + (select coalesce(max(place), 0) from winner)
              where not exists (select 1 from unchanged) or position = (select seen.position from log_head seen)
              returning position - (select coalesce(max(place), 0) from winner) as base
            ), last as materialized (
              select w.no, case when w.events > 0 then h.base + w.place else 0 end as position from winner w, head h
            ), events as (
              insert into event
              select (select base from head) + row_number() over (order by f.ord), f.stream, f.version, f.type,
                f.occurred_at, f.recorded_at, $29, f.source, f.envelope::json, f.payload::json
              from unnest($6::int[], $7::text[], $8::int[], $9::text[], $10::timestamptz[],
                  $11::timestamptz[], $12::text[], $13::text[], $14::text[]) with ordinality
                as f(no, stream, version, type, occurred_at, recorded_at, source, envelope, payload, ord)
              where (f.no in (select no from last)) is true
            ), answers as (
              insert into idempotency
              select w.key, w.fingerprint, w.stream, w.version,
                case when w.events > 0 then (select base from head) + w.place else 0 end, $29
              from winner w where w.key is not null and (w.no in (select no from last)) is true
            ), claims as (
              insert into claim select c.space, c.value, c.stream from claiming c
              where (c.no in (select no from last)) is true on conflict do nothing
            ), keys as (
              insert into subject_key (id, wrapped, created_at)
              select k.id, k.wrapped, $29 from keying k where (k.no in (select no from last)) is true
            ), starting as materialized (
              select t.stream || '#' || t.name as id, t.stream, t.name, t.due_at
              from unnest($22::int[], $23::text[], $24::text[], $25::timestamptz[]) as t(no, stream, name, due_at)
              where (t.no in (select no from last)) is true
            ), started as (
              insert into timer select s.id, s.stream, s.name, s.due_at from starting s
              on conflict (id) do update set due_at = excluded.due_at
            ), cancelled as (
              delete from timer t
              using unnest($26::int[], $27::text[], $30::timestamptz[]) as c(no, id, due_at)
              where t.id = c.id and (c.due_at is null or t.due_at = c.due_at)
                and (c.no in (select no from last)) is true and c.id not in (select s.id from starting s)
            ), destroyed as (
              update subject_key set wrapped = null, destroyed_at = $29
              where id in (select split_part(d, ' ', 2) from unnest($28::text[]) as d
                where (split_part(d, ' ', 1)::int in (select no from last)) is true)
            )
            select no, position from last
            """;

    private final List<Append> appends;

    AppendStatement(List<Append> appends) {
        this.appends = appends;
    }

    /** The statement's parameters: parallel arrays whose first column says which append a row belongs to. */
    Tuple parameters(Instant now) {
        var columns = new Columns();
        for (int no = 0; no < appends.size(); no++) {
            columns.add(no, appends.get(no));
        }
        return columns.tuple(now.atOffset(ZoneOffset.UTC));
    }

    private static final class Columns {
        private final List<Integer> no = new ArrayList<>();
        private final List<@Nullable String> key = new ArrayList<>();
        private final List<@Nullable String> fingerprint = new ArrayList<>();
        private final List<@Nullable String> answerStream = new ArrayList<>();
        private final List<@Nullable Integer> answerVersion = new ArrayList<>();
        private final List<Integer> eventCount = new ArrayList<>();
        private final List<Integer> eventNo = new ArrayList<>();
        private final List<NewEvent> events = new ArrayList<>();
        private final List<Integer> claimNo = new ArrayList<>();
        private final List<Append.ClaimRow> claims = new ArrayList<>();
        private final List<Integer> keyNo = new ArrayList<>();
        private final List<Append.KeyRow> keys = new ArrayList<>();
        private final List<Integer> timerNo = new ArrayList<>();
        private final List<Append.TimerRow> timers = new ArrayList<>();
        private final List<Integer> cancelNo = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();
        private final List<@Nullable Instant> cancelledDueAt = new ArrayList<>();
        private final List<String> destroyed = new ArrayList<>();
        private final List<Integer> unchangedNo = new ArrayList<>();
        private final List<Append.Unchanged> unchanged = new ArrayList<>();

        void add(int number, Append append) {
            no.add(number);
            var answer = append.idempotency();
            key.add(answer == null ? null : answer.key());
            fingerprint.add(answer == null ? null : answer.fingerprint());
            answerStream.add(answer == null ? null : answer.stream());
            answerVersion.add(answer == null ? null : answer.version());
            eventCount.add(append.events().size());
            rows(number, append.events(), eventNo, events);
            rows(number, append.claims(), claimNo, claims);
            rows(number, append.newKeys(), keyNo, keys);
            rows(number, append.timers(), timerNo, timers);
            rows(number, append.unchanged(), unchangedNo, unchanged);
            append.cancelledTimers().forEach(timer -> cancel(number, timer));
            append.destroyedKeys().forEach(subject -> destroyed.add(number + " " + subject.value()));
        }

        private void cancel(int number, String timer) {
            cancelNo.add(number);
            if (TimerOccurrence.isOne(timer)) {
                var occurrence = TimerOccurrence.parse(timer);
                cancelled.add(occurrence.id());
                cancelledDueAt.add(occurrence.dueAt());
            } else {
                cancelled.add(timer);
                cancelledDueAt.add(null);
            }
        }

        private static <T> void rows(int number, List<T> from, List<Integer> numbers, List<T> to) {
            for (T row : from) {
                numbers.add(number);
                to.add(row);
            }
        }

        Tuple tuple(OffsetDateTime now) {
            var tuple = Tuple.tuple()
                    .addValue(ints(no))
                    .addValue(key.toArray(String[]::new))
                    .addValue(fingerprint.toArray(String[]::new))
                    .addValue(answerStream.toArray(String[]::new))
                    .addValue(answerVersion.toArray(Integer[]::new));
            eventColumns(tuple);
            tuple.addValue(ints(claimNo))
                    .addValue(texts(claims, Append.ClaimRow::space))
                    .addValue(texts(claims, Append.ClaimRow::value))
                    .addValue(texts(claims, Append.ClaimRow::stream))
                    .addValue(ints(keyNo))
                    .addValue(texts(keys, row -> row.subject().value()))
                    .addValue(keys.stream()
                            .map(row -> Buffer.buffer(row.wrapped()))
                            .toArray(Buffer[]::new))
                    .addValue(ints(timerNo))
                    .addValue(texts(timers, Append.TimerRow::stream))
                    .addValue(texts(timers, Append.TimerRow::name))
                    .addValue(times(timers.stream().map(Append.TimerRow::dueAt).toList()))
                    .addValue(ints(cancelNo))
                    .addValue(cancelled.toArray(String[]::new))
                    .addValue(destroyed.toArray(String[]::new))
                    .addValue(now)
                    .addValue(times(cancelledDueAt))
                    .addValue(ints(unchangedNo))
                    .addValue(texts(unchanged, Append.Unchanged::stream))
                    .addValue(unchanged.stream().map(Append.Unchanged::version).toArray(Integer[]::new))
                    .addValue(ints(eventCount));
            return tuple;
        }

        private void eventColumns(Tuple tuple) {
            var envelopes = events.stream().map(NewEvent::envelope).toList();
            tuple.addValue(ints(eventNo))
                    .addValue(texts(envelopes, envelope -> envelope.stream()))
                    .addValue(envelopes.stream()
                            .map(envelope -> envelope.version())
                            .toArray(Integer[]::new))
                    .addValue(texts(envelopes, envelope -> envelope.type()))
                    .addValue(times(envelopes.stream()
                            .map(envelope -> envelope.occurredAt())
                            .toList()))
                    .addValue(times(envelopes.stream()
                            .map(envelope -> envelope.recordedAt())
                            .toList()))
                    .addValue(events.stream().map(NewEvent::source).toArray(String[]::new))
                    .addValue(texts(envelopes, EnvelopeJson::write))
                    .addValue(texts(events, NewEvent::payload));
        }

        private static Integer[] ints(List<Integer> list) {
            return list.toArray(Integer[]::new);
        }

        private static <T> String[] texts(List<T> rows, java.util.function.Function<T, String> column) {
            return rows.stream().map(column).toArray(String[]::new);
        }

        private static OffsetDateTime[] times(List<? extends @Nullable Instant> instants) {
            return instants.stream()
                    .map(instant -> instant == null ? null : instant.atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new);
        }
    }
}
