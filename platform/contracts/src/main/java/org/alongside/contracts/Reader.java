package org.alongside.contracts;

/** A group that may read a topic's events. Which sealed fields it sees opened is for the read edge to say. */
public enum Reader {
    /** Control room, officers and investigators. */
    POLICE,
    /** Officer and IDVA on the car, for the jobs of that car. */
    CAR_CREW,
    /** The IDVA service: caseworkers, managers, hub triage. */
    ADVOCACY,
    /** Children's and adults' safeguarding, and MARAC members, for the cases before them. */
    SAFEGUARDING,
    /** Analysts. They hold no key, so they see no sealed field. */
    ANALYTICS
}
