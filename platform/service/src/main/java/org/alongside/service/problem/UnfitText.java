package org.alongside.service.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text or time that is JSON, and still cannot be taken. */
public final class UnfitText extends JsonMappingException {
    private final EdgeCode code;
    private final String mustBe;

    /** Refuses what {@code in} just read. */
    public UnfitText(JsonParser in, EdgeCode code, String mustBe) {
        super(in, code.name());
        this.code = code;
        this.mustBe = mustBe;
    }

    /** What is wrong. */
    public EdgeCode code() {
        return code;
    }

    /** What would be right, to follow the field's name. */
    public String mustBe() {
        return mustBe;
    }
}
