package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;

/** The log of who looked at what, when and why (Data Protection Act 2018, section 62). Only ever added to. */
@ApplicationScoped
class Consultations {
    private static final String INSERT = """
            insert into consultation (id, at, person, role, agency, force, kind, record_id, query, result, shown, reason,
              correlation)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""";

    private final Pool pool;

    Consultations(Pool pool) {
        this.pool = pool;
    }

    /** Completes once the row is on disk. */
    Uni<Void> store(Consultation consultation) {
        return pool.preparedQuery(INSERT).execute(row(consultation)).replaceWithVoid();
    }

    private static Tuple row(Consultation consultation) {
        var actor = consultation.who().actor();
        var reading = consultation.reading();
        return Tuple.tuple()
                .addUUID(UUID.randomUUID())
                .addOffsetDateTime(consultation.at().atOffset(ZoneOffset.UTC))
                .addString(actor.person())
                .addString(actor.role().name())
                .addString(actor.agency())
                .addString(consultation.who().force())
                .addString(reading.kind())
                .addString(reading.recordId())
                .addString(reading.query())
                .addString(consultation.result().name())
                .addArrayOfString(consultation.shown().toArray(String[]::new))
                .addString(consultation.reason())
                .addUUID(consultation.correlation());
    }
}
