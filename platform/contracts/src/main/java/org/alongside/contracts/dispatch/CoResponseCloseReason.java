package org.alongside.contracts.dispatch;

/** Why nothing of the response is left to do. */
public enum CoResponseCloseReason {
    ALL_LEGS_CLEAR,
    NO_ATTENDANCE_NEEDED,
    DUPLICATE,
    CREATED_IN_ERROR,
    TRANSFERRED,
    IMPORTED_CLOSED,
    INCIDENT_CLOSED;

    /** There was no such job here: nobody was owed a response, nor the car. */
    public boolean isOfNoJob() {
        return this == DUPLICATE || this == CREATED_IN_ERROR || this == IMPORTED_CLOSED;
    }
}
