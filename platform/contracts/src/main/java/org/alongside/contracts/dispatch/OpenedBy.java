package org.alongside.contracts.dispatch;

/** What opened the response. */
public enum OpenedBy {
    INCIDENT_EVENT,
    DISPATCHER_COMMAND
}
