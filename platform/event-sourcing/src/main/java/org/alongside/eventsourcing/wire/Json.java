package org.alongside.eventsourcing.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashSet;
import java.util.Set;

/** The one JSON setup of events, envelopes and REST: ISO instants, id records as plain text, absent for null. */
public final class Json {
    /** A set read back keeps the order it was written in: a hash's order differs from process to process. */
    private static final Module IN_ORDER =
            new SimpleModule("in-order").addAbstractTypeMapping(Set.class, LinkedHashSet.class);

    private static final ObjectMapper MAPPER = configure(new ObjectMapper());

    private Json() {}

    /** The shared mapper; treat it as read-only. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Applies the setup to another mapper, such as the one of the REST layer. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new ValueRecordModule())
                .registerModule(new PersonalModule())
                .registerModule(IN_ORDER)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /** A mapper that refuses what it does not know, for requests from outside. */
    public static JsonMapper strict() {
        return (JsonMapper) configure(new JsonMapper()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
