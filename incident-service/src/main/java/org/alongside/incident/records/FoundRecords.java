package org.alongside.incident.records;

import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.jspecify.annotations.Nullable;

/**
 * What was found last.
 *
 * @param found null while nobody has looked
 */
public record FoundRecords(@Nullable PoliceRecordsFound found) {
    /** Nobody has looked. */
    static final FoundRecords NOT_LOOKED = new FoundRecords(null);

    /** Whether the same was found; when does not matter. */
    boolean says(PoliceRecordsFound other) {
        return found != null
                && found.equals(new PoliceRecordsFound(
                        other.incidents(),
                        other.complete(),
                        other.maracLast12Months(),
                        other.serialPerpetrator(),
                        other.markers(),
                        found.foundAt()));
    }
}
