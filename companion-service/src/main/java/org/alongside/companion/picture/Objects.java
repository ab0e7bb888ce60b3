package org.alongside.companion.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/** Each incident and unit as there is to tell of it. Imported history and exercises are told to nobody. */
public final class Objects implements View<ObjectRow> {
    /** Name of its cursor. */
    public static final String NAME = "told-objects";

    /** What a row of an incident is called. */
    public static final String INCIDENT = "INCIDENT";

    /** What a row of a unit is called. */
    public static final String UNIT = "UNIT";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ObjectRow> rowType() {
        return ObjectRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        boolean isTold = fact.event() instanceof IncidentEvent || fact.event() instanceof UnitEvent;
        return isTold && envelope.origin() == Origin.LIVE ? Set.of(envelope.stream()) : Set.of();
    }

    @Override
    public @Nullable ObjectRow apply(@Nullable ObjectRow row, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        if (row != null && envelope.version() <= row.version) {
            return row;
        }
        var known = row == null ? empty((String) key, fact) : row;
        var before = known.document;
        put(known, fact.event());
        known.version = envelope.version();
        known.sequence = known.document.equals(before) ? known.sequence : known.version;
        return known;
    }

    private static void put(ObjectRow row, AlongsideEvent event) {
        switch (event) {
            case IncidentEvent e -> put(row, incident(row).after(e));
            case UnitEvent e -> put(row, unit(row).after(e));
            default -> throw new IllegalArgumentException("no picture is made of " + event.getClass());
        }
    }

    private static void put(ObjectRow row, IncidentPicture picture) {
        row.document = json(picture);
        row.live = picture.isLive();
        row.restricted = picture.restricted();
        mastered(row, picture.master());
    }

    private static void put(ObjectRow row, UnitPicture picture) {
        row.document = json(picture);
        row.live = picture.isLive();
        row.incident = picture.incident() == null ? null : picture.incident().value();
        mastered(row, picture.master());
    }

    private static void mastered(ObjectRow row, @Nullable ExternalReference master) {
        row.masterSystem = master == null ? null : master.system();
        row.masterId = master == null ? null : master.externalId();
    }

    private static ObjectRow empty(String stream, Fact<?> fact) {
        boolean isIncident = fact.event() instanceof IncidentEvent;
        var row = new ObjectRow();
        row.object = stream;
        row.kind = isIncident ? INCIDENT : UNIT;
        row.subject = UUID.fromString(fact.recorded().envelope().key());
        row.force = fact.recorded().envelope().force();
        row.document = isIncident ? json(IncidentPicture.NOTHING) : json(UnitPicture.NOTHING);
        return row;
    }

    private static IncidentPicture incident(ObjectRow row) {
        return incident(row.document);
    }

    private static UnitPicture unit(ObjectRow row) {
        return unit(row.document);
    }

    /** What a row of an incident holds. */
    public static IncidentPicture incident(String document) {
        return read(document, IncidentPicture.class);
    }

    /** What a row of a unit holds. */
    public static UnitPicture unit(String document) {
        return read(document, UnitPicture.class);
    }

    private static <T> T read(String document, Class<T> type) {
        try {
            return Json.mapper().readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a told object's row cannot be read", e);
        }
    }

    private static String json(Object picture) {
        try {
            return Json.mapper().writeValueAsString(picture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a told object cannot be written", e);
        }
    }
}
