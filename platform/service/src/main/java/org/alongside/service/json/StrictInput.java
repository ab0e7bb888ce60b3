package org.alongside.service.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.contracts.Personal;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.UnfitText;

/** How single values of a request are read. */
final class StrictInput extends SimpleModule {
    StrictInput(int textCharactersMax) {
        addDeserializer(String.class, new Text(textCharactersMax));
        addDeserializer(Instant.class, moment());
        addDeserializer(LocalDate.class, day());
        addDeserializer(Personal.class, new NoPersonal());
    }

    /** Only JSON strings, of plain characters and limited length. */
    private static final class Text extends StdScalarDeserializer<String> {
        private final int charactersMax;

        Text(int charactersMax) {
            super(String.class);
            this.charactersMax = charactersMax;
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, in);
            }
            var text = in.getText();
            if (text.length() > charactersMax) {
                throw new UnfitText(in, EdgeCode.TEXT_TOO_LONG, "must have at most " + charactersMax + " characters");
            }
            if (!PlainText.isPlain(text)) {
                throw new UnfitText(in, EdgeCode.CONTROL_CHARACTERS, "must hold no control characters");
            }
            return text;
        }
    }

    /** A moment only in UTC, written with Z; kept in the microseconds that the store keeps. */
    private static Timely<Instant> moment() {
        return new Timely<>(
                Instant.class,
                "(?!0000)\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z",
                "must be a time in UTC such as 2025-02-28T13:45:00Z",
                text -> Instant.parse(text).truncatedTo(ChronoUnit.MICROS));
    }

    private static Timely<LocalDate> day() {
        return new Timely<>(
                LocalDate.class, "(?!0000)\\d{4}-\\d{2}-\\d{2}", "must be a day such as 2025-02-28", LocalDate::parse);
    }

    /** A time of one shape, which must exist. */
    private static final class Timely<T> extends StdScalarDeserializer<T> {
        private final Pattern shape;
        private final String mustBe;
        private final transient Function<String, T> parse;

        Timely(Class<T> type, String shape, String mustBe, Function<String, T> parse) {
            super(type);
            this.shape = Pattern.compile(shape);
            this.mustBe = mustBe;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson answers a value of the type it was asked for
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), in);
            }
            var text = in.getText();
            if (!shape.matcher(text).matches()) {
                throw new UnfitText(in, EdgeCode.MALFORMED, mustBe);
            }
            try {
                return parse.apply(text);
            } catch (DateTimeException noSuchTime) {
                throw new UnfitText(in, EdgeCode.IMPOSSIBLE_TIME, "must be a time that exists");
            }
        }
    }

    /** Personal data comes in as text; what is sealed, and under whose key, is never for the asker to say. */
    private static final class NoPersonal extends JsonDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            throw new UnfitText(in, EdgeCode.MALFORMED, "must be plain text");
        }
    }
}
