package org.alongside.contracts;

/** The published topics. One per service, and one apart for what police may not see. */
public enum Topic {
    INCIDENTS("alongside.incidents.v1"),
    DISPATCH("alongside.dispatch.v1"),
    IDVA_CAR("alongside.idva-car.v1"),
    CASES("alongside.cases.v1"),
    ADVOCACY("alongside.advocacy.v1");

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    /** Name on the broker, before an installation's prefix. */
    public String topicName() {
        return topicName;
    }
}
