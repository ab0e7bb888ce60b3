package org.alongside.verify.check;

import java.util.HashMap;
import java.util.Map;
import org.alongside.simulator.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Whether what a service answered is what its store holds, once however often it was said. */
public final class AcknowledgedCommands {
    private final Findings findings;
    private final Map<String, Long> positions = new HashMap<>();

    public AcknowledgedCommands(Findings findings) {
        this.findings = findings;
        findings.checked("acknowledged commands", 0);
    }

    /**
     * What a store keeps under an idempotency key.
     *
     * @param eventIsThere whether the log has an event at the position
     */
    public record Stored(String stream, int version, long position, boolean eventIsThere) {}

    /**
     * An acknowledged command that changed something, with what its store keeps of it.
     *
     * @param stored null when the store knows nothing of the key
     */
    public void accept(LedgerEntry entry, @Nullable Stored stored) {
        findings.checked("acknowledged commands", 1);
        var where = entry.service() + entry.path();
        if (stored == null) {
            findings.found(where, "key %s was acknowledged and is not in the store".formatted(entry.storedKey()));
        } else if (!isAsAnswered(entry, stored)) {
            findings.found(
                    where,
                    "key %s was answered with position %d, version %d of %s, and the store has position %d, version %d of %s"
                            .formatted(
                                    entry.storedKey(),
                                    entry.position(),
                                    entry.version(),
                                    entry.id(),
                                    stored.position(),
                                    stored.version(),
                                    stored.stream()));
        } else if (!stored.eventIsThere()) {
            findings.found(where, "the event at position %d is not in the log".formatted(entry.position()));
        }
        once(entry, where);
    }

    private static boolean isAsAnswered(LedgerEntry entry, Stored stored) {
        return stored.position() == entry.position()
                && stored.version() == entry.version()
                && stored.stream().endsWith("/" + entry.id());
    }

    /** The same command said again has the first answer; another command has another place. */
    private void once(LedgerEntry entry, String where) {
        var before = positions.putIfAbsent(entry.service() + " " + entry.storedKey(), entry.position());
        if (before != null && before != entry.position()) {
            findings.found(
                    where,
                    "key %s was done twice, at positions %d and %d"
                            .formatted(entry.storedKey(), before, entry.position()));
        }
    }
}
