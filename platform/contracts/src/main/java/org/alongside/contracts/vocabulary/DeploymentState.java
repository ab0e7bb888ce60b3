package org.alongside.contracts.vocabulary;

/** How far one request for the car has come. Attending is not contact; contact is not engagement. */
public enum DeploymentState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    STOOD_DOWN,
    ATTENDED,
    CONTACT_MADE,
    CONTACT_DECLINED,
    NO_CONTACT,
    COMPLETED
}
