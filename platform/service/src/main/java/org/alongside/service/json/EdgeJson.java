package org.alongside.service.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.service.EdgeLimits;
import org.alongside.service.read.CarefulOutput;

/** The mapper of the REST layer: the JSON of events, strict towards requests, careful with answers. */
@Singleton
public class EdgeJson implements ObjectMapperCustomizer {
    private static final List<LogicalType> NUMBERS_AND_FLAGS =
            List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);

    /** A field that is null is absent; an entry of a map that is null says something, and stays. */
    private static final JsonInclude.Value ABSENT_FIELDS_KEPT_ENTRIES =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);

    private final EdgeLimits limits;

    EdgeJson(EdgeLimits limits) {
        this.limits = limits;
    }

    /** After the customizers of Quarkus, so that what is said here holds. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        Json.configure(mapper).registerModule(new StrictInput(limits.textCharactersMax()));
        mapper.registerModule(new CarefulOutput());
        strict(mapper);
        refuseCoercion(mapper);
        mapper.setDefaultPropertyInclusion(ABSENT_FIELDS_KEPT_ENTRIES);
    }

    private static void strict(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        var config = mapper.getDeserializationConfig();
        mapper.setConfig(
                config.with(AnnotationIntrospector.pair(config.getAnnotationIntrospector(), new RequiredComponents())));
    }

    /** {@code "5"} is no number and {@code ""} is nothing at all: who sends them means something else. */
    private static void refuseCoercion(ObjectMapper mapper) {
        for (var type : NUMBERS_AND_FLAGS) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
}
