package org.alongside.simulator.simulation.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request says, field by field. */
public final class Body {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Body() {}

    /** Says nothing. */
    public static Body empty() {
        return new Body();
    }

    /** Says this to begin with. */
    public static Body with(String field, @Nullable Object value) {
        return new Body().and(field, value);
    }

    /** Says this too; a value of null leaves the field out. */
    public Body and(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** Whether it says exactly this. */
    public boolean says(String field, Object value) {
        return value.equals(fields.get(field));
    }

    @JsonValue
    Map<String, Object> fields() {
        return fields;
    }
}
