package org.alongside.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where in the body something was wrong, and what would be right; never the value that was sent. */
final class JsonFailures {
    private static final int NAMED_FIELD_MAX = 100;

    private JsonFailures() {}

    static Problem problemOf(JsonProcessingException failure) {
        return switch (failure) {
            case UnfitText text -> at(text, text.code(), text.mustBe());
            case InvalidDefinitionException _ -> Failures.ofStatus(500);
            case UnrecognizedPropertyException unknown -> at(unknown, EdgeCode.MALFORMED, "is not a known field");
            case ValueInstantiationException refused -> at(refused, EdgeCode.INVALID, "is not a possible value");
            case InvalidFormatException wrong -> at(wrong, EdgeCode.MALFORMED, "must be " + expected(wrong));
            case JsonMappingException wrong -> at(wrong, EdgeCode.MALFORMED, "is missing or of another type");
            case StreamConstraintsException _ ->
                Problem.of(EdgeCode.MALFORMED, "The body is nested too deeply or holds an endless number or name.");
            default -> Problem.of(EdgeCode.MALFORMED, "The body is not JSON.");
        };
    }

    private static Problem at(JsonMappingException failure, EdgeCode code, String mustBe) {
        if (failure.getCause() instanceof UnfitText text) {
            return at(failure, text.code(), text.mustBe());
        }
        var field = path(failure.getPath());
        return Problem.of(code, field + " " + mustBe + ".", List.of(new Violation(field, mustBe)));
    }

    private static String expected(InvalidFormatException wrong) {
        var type = wrong.getTargetType();
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ", "one of ", ""))
                : "of the documented type";
    }

    /** {@code a.b[2].c}; a name the asker made up is cut short and cleaned, as it may hold anything. */
    private static String path(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shown(reference.getFieldName()));
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String shown(String name) {
        var clean = name.replaceAll("[^A-Za-z0-9_-]", "?");
        return clean.length() > NAMED_FIELD_MAX ? clean.substring(0, NAMED_FIELD_MAX) : clean;
    }
}
