package org.alongside.cases.safecontact;

import org.alongside.contracts.cases.UnsafeContact;

/** Why a person may not be contacted this way now, and the breach it is when it was done all the same. */
public enum ContactBar {
    /** Nobody has asked yet what is safe: face to face or through an officer only. */
    NO_INSTRUCTION(UnsafeContact.NO_INSTRUCTION),
    /** The victim did not name this way, or it is never safe. */
    CHANNEL_BARRED(UnsafeContact.CHANNEL_BARRED),
    /** The suspect may read what is written to this device. */
    DEVICE_MAY_BE_MONITORED(UnsafeContact.CHANNEL_BARRED),
    /** Not one of the times that were named. */
    OUTSIDE_SAFE_TIMES(UnsafeContact.OUTSIDE_SAFE_TIMES),
    /** No time is known to be safe. */
    NO_SAFE_TIME_KNOWN(UnsafeContact.OUTSIDE_SAFE_TIMES),
    /** The day has come on which somebody must ask again. */
    REVIEW_IS_DUE(UnsafeContact.OLD_DETAILS_USED);

    private final UnsafeContact breach;

    ContactBar(UnsafeContact breach) {
        this.breach = breach;
    }

    /** What it is called when it was done all the same. */
    public UnsafeContact breach() {
        return breach;
    }
}
