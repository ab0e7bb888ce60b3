package org.alongside.analytics.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.analytics.figures.Measure;

/** What may be asked beside repeat demand, each with its figures. */
public enum Question {
    RESPONSE_TIME("response-time"),
    ADVOCATE_CONTACT("advocate-contact"),
    ENGAGEMENT("engagement"),
    MARAC_REFERRAL("marac-referral"),
    WITHDRAWALS("withdrawals"),
    COVERAGE("coverage"),
    SHIFT_COMPARISON("shift-comparison");

    private final String path;

    Question(String path) {
        this.path = path;
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** Its figures, in the order they are answered. */
    public List<Measure> measures() {
        return switch (this) {
            case RESPONSE_TIME -> ResponseTimes.MEASURES;
            case ADVOCATE_CONTACT -> AdvocateContact.MEASURES;
            case ENGAGEMENT -> Advocacy.ENGAGING;
            case MARAC_REFERRAL -> Advocacy.MARAC;
            case WITHDRAWALS -> Withdrawals.MEASURES;
            case COVERAGE -> Coverage.MEASURES;
            case SHIFT_COMPARISON -> Shifts.MEASURES;
        };
    }

    /** The question at this address. */
    public static Optional<Question> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }
}
