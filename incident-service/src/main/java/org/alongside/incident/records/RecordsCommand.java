package org.alongside.incident.records;

import java.time.Instant;
import org.alongside.contracts.incidents.PoliceRecordsFound;

/** About what records hold. */
public sealed interface RecordsCommand {
    /** This was found, in place of what was found before. */
    record Note(PoliceRecordsFound found) implements RecordsCommand {}

    /** A marker has come to its end. */
    record Expire(Instant dueAt) implements RecordsCommand {}
}
