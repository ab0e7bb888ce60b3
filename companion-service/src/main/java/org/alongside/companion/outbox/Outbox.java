package org.alongside.companion.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.alongside.companion.adapter.Answer;

/**
 * What is to be told and what came of telling it. An object is taken before it is sent and settled after, so that a
 * program that ends in between sends it again, under the same id.
 */
@ApplicationScoped
class Outbox {
    /** Incidents first, so that a unit's job is known there when the unit is told of. */
    private static final String DUE = """
            select o.object, o.kind, o.subject, o.live, o.restricted, o.sequence, o.document, d.known, d.known_content,
              d.known is not null or coalesce(d.sent_at > coalesce(d.answered_at, '-infinity'), false) as may_be_known,
              coalesce(case when o.master_system = $2 then o.master_id end, d.external_id) as external_id,
              coalesce(o.master_system = $2, false) as mastered_there, coalesce(d.attempts, 0) as attempts,
              i.subject as job, coalesce(case when i.master_system = $2 then i.master_id end, k.external_id) as job_there
            from told_object o
              left join delivery d on d.object = o.object
              left join told_object i on i.object = 'incident/' || o.incident and not i.restricted
              left join delivery k on k.object = i.object
            where o.force = $4 and coalesce(d.settled, 0) < o.sequence and coalesce(d.next_at, '-infinity') <= $1
            order by o.kind, coalesce(d.next_at, '-infinity'), o.object limit $3""";

    private static final String TAKE = """
            insert into delivery (object, state, sequence, settled, attempts, next_at, sent_at)
              values ($1, 'WAITING', $2, 0, 1, $4, $3)
            on conflict (object) do update set state = 'WAITING', sequence = $2, next_at = $4, sent_at = $3,
              attempts = case when delivery.sequence = $2 then delivery.attempts + 1 else 1 end
            where delivery.next_at <= $3 and delivery.settled < $2""";

    private static final String KNOWN = """
            update delivery set state = 'ACKNOWLEDGED', settled = $2, known = $2, known_content = $3,
              external_id = coalesce($4, external_id), code = null, attempts = 0, next_at = $5, answered_at = $5
            where object = $1 and settled < $2""";

    private static final String REFUSED = """
            update delivery set state = 'REFUSED', settled = $2, code = $3, attempts = 0, next_at = $4, answered_at = $4
            where object = $1 and settled < $2""";

    private static final String NOT_TOLD = """
            insert into delivery (object, state, sequence, settled, attempts, next_at) values ($1, 'NOT_TOLD', $2, $2, 0, $3)
            on conflict (object) do update set state = case when delivery.known is null or $4 then 'NOT_TOLD'
              else delivery.state end, sequence = $2, settled = $2, next_at = $3
            where delivery.settled < $2""";

    private final Pool pool;

    Outbox(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Due>> due(Partner partner, Instant now, int limit) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), partner.system(), limit, partner.force()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Outbox::due)
                        .toList());
    }

    private static Due due(Row row) {
        var job = row.getUUID("job");
        return new Due(
                row.getString("object"),
                row.getString("kind"),
                row.getUUID("subject"),
                row.getBoolean("live"),
                row.getBoolean("restricted"),
                row.getInteger("sequence"),
                row.getString("document"),
                row.getInteger("known"),
                row.getBoolean("may_be_known"),
                row.getString("known_content"),
                row.getString("external_id"),
                row.getBoolean("mastered_there"),
                job == null ? null : new Due.Job(job, row.getString("job_there")),
                row.getInteger("attempts"));
    }

    /** Whether it is ours to send now; nobody else takes it before {@code again}. */
    Uni<Boolean> take(Due due, Instant now, Instant again) {
        return changed(TAKE, Tuple.of(due.object(), due.sequence(), utc(now), utc(again)));
    }

    Uni<Boolean> acknowledged(Due due, String content, Answer.Acknowledged answer, Instant now) {
        return changed(KNOWN, Tuple.of(due.object(), due.sequence(), content, answer.externalId(), utc(now)));
    }

    Uni<Boolean> refused(Due due, String code, Instant now) {
        return changed(REFUSED, Tuple.of(due.object(), due.sequence(), code, utc(now)));
    }

    /** Nothing is told of this state of it: nobody may know, or they know it already. */
    Uni<Boolean> passedOver(Due due, Instant now) {
        return changed(NOT_TOLD, Tuple.of(due.object(), due.sequence(), utc(now), due.restricted()));
    }

    private Uni<Boolean> changed(String statement, Tuple values) {
        return pool.preparedQuery(statement).execute(values).map(done -> done.rowCount() > 0);
    }

    private static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
