package org.alongside.companion.adapter;

/**
 * What the other system says of an object that it masters.
 *
 * @param id of the message there
 * @param externalId what they call the object
 * @param body an update as {@code /api/external-incidents} or {@code /api/external-units} takes it
 */
public record Inbound(String id, Kind kind, String externalId, String body) {
    /** What it is about. */
    public enum Kind {
        INCIDENT,
        UNIT
    }
}
