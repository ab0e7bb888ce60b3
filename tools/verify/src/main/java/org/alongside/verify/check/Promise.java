package org.alongside.verify.check;

import java.util.Locale;

/** What the system promises, in the words of the report, with what to do when it does not hold. */
public enum Promise {
    CAUGHT_UP(
            "Every consumer has caught up with the cut",
            "Ask /api/flow-health of the service named: it says which part is stuck and why. The other checks were left"
                    + " out; run verify again when everything flows."),
    OUTBOX_RELAYED(
            "Everything decided up to the cut has been published",
            "Ask /api/flow-health for the relay's error; most often the broker is down. Nothing is lost: the relay goes"
                    + " on from its cursor."),
    TIMERS_FIRED(
            "No timer that was due at the cut is left unfired",
            "Ask /api/flow-health for the timers; a restart of the service fires what is due."),
    NOTHING_PARKED(
            "Nothing is parked",
            "GET /api/parked of the service names each event and its reason. Mend the cause, then POST"
                    + " /api/parked/{follower}/{key}/replay."),
    NO_GAP(
            "Logs and streams are whole",
            "Events were lost or changed in the database. Stop its writers, keep a copy, and restore the rows from"
                    + " backup or from the topic, which keeps every event."),
    KAFKA_EQUALS_STORES(
            "Kafka holds what the stores hold, each event for the first time in the order of its log",
            "Today's subscribers have what they heard. Find what removed or changed records (topics keep everything,"
                    + " retention.ms=-1). Before a new subscriber joins, restore the topic, or make it anew and let the"
                    + " relay publish from position 0."),
    HEARD_EVERYWHERE(
            "Every event decided up to the cut was heard, unchanged, by every service that subscribes to it",
            "Set the service's consumer group back to an offset before the missing event; what it has already changes"
                    + " nothing."),
    NO_DOUBLE_COMMITMENT(
            "No unit, car or advocate was ever committed to two jobs at one time",
            "Tell the control room supervisor now if one of the jobs is still open. Then report a defect with the"
                    + " positions named: the unit's or car's own stream let it through."),
    SAFE_PLACE_FIRST(
            "No advocate met a victim before the place was declared safe, unless the breach is on record",
            "Tell the control room supervisor and the IDVA manager: a crew may have been at risk and nobody was told."
                    + " Then report a defect with the positions named."),
    NO_VICTIM_FORGOTTEN(
            "No closed domestic-abuse incident lacks proof, for each victim, of contact, decline, task or waiver (D15)",
            "Reopen the incident and have the victim contacted; then report a defect with the incident named."),
    VIEWS_EQUAL_REBUILD(
            "Every read model equals a rebuild from its log",
            "POST /api/views/{view}/rebuild of the service puts the log's rows in place; then find out who wrote to the"
                    + " table."),
    ACKNOWLEDGED_KEPT(
            "Every command the simulator saw acknowledged is in the stores, once",
            "An answer was given for something that is not on disk: restore the database's latest state and report a"
                    + " defect with the positions named.");

    private final String sentence;
    private final String whenBroken;

    Promise(String sentence, String whenBroken) {
        this.sentence = sentence;
        this.whenBroken = whenBroken;
    }

    /** What is promised. */
    public String sentence() {
        return sentence;
    }

    /** What to do when it is not kept. */
    public String whenBroken() {
        return whenBroken;
    }

    /** Its name for scripts, such as {@code no-gap}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
