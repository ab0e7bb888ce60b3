package org.alongside.incident.secondlook;

import java.time.Instant;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.SecondLookDue;
import org.jspecify.annotations.Nullable;

/**
 * One second look.
 *
 * @param due what is looked at; null before there is anything
 * @param takenBy who looks now; null while nobody does
 */
public record SecondLook(
        @Nullable SecondLookDue due,
        @Nullable StaffId takenBy,
        @Nullable Instant takenAt,
        boolean given,
        boolean read) {
    static final SecondLook NONE = new SecondLook(null, null, null, false, false);

    SecondLook takenBy(StaffId person, Instant at) {
        return new SecondLook(due, person, at, given, read);
    }

    SecondLook letGo() {
        return new SecondLook(due, null, null, given, read);
    }

    SecondLook givenNow() {
        return new SecondLook(due, null, null, true, read);
    }

    SecondLook readNow() {
        return new SecondLook(due, takenBy, takenAt, given, true);
    }
}
