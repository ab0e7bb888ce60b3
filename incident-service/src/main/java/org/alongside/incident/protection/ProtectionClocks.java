package org.alongside.incident.protection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.protection.BreakGlassCommand.EndBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.TellReviewDue;

/** When a break-glass access ends and when its review is overdue. One timer each, for whichever comes first. */
public final class ProtectionClocks {
    /** Somebody's access ends. */
    public static final String ACCESS_ENDS = "break-glass-ends";
    /** Nobody reviewed an access in time. */
    public static final String REVIEW = "break-glass-review";

    private ProtectionClocks() {}

    /** The command that a due clock becomes. */
    public static IncidentCommand due(String name, Instant dueAt) {
        return name.equals(ACCESS_ENDS) ? new EndBreakGlass(dueAt) : new TellReviewDue(dueAt);
    }

    /** The clocks that run, with the moment each is due. */
    public static Map<String, Instant> running(Protection protection) {
        var clocks = new HashMap<String, Instant>();
        protection.breakGlass().nextEnd().ifPresent(at -> clocks.put(ACCESS_ENDS, at));
        protection.breakGlass().nextReview().ifPresent(at -> clocks.put(REVIEW, at));
        return clocks;
    }
}
