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
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.alongside.contracts.Personal;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.UnfitText;

/** How single values of a request are read. */
final class StrictInput extends SimpleModule {
    StrictInput(int textCharactersMax) {
        addDeserializer(String.class, new Text(textCharactersMax));
        addDeserializer(Instant.class, new Moment());
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

    /** Only UTC, written with Z; kept in the microseconds that the store keeps. */
    private static final class Moment extends StdScalarDeserializer<Instant> {
        private static final Pattern SHAPE =
                Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, in);
            }
            var text = in.getText();
            if (!SHAPE.matcher(text).matches()) {
                throw new UnfitText(in, EdgeCode.MALFORMED, "must be a time in UTC such as 2025-02-28T13:45:00Z");
            }
            try {
                return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
            } catch (DateTimeException noSuchMoment) {
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
