package org.alongside.verify.check;

import java.util.HashMap;
import java.util.Map;

/** Whether one log is whole: positions and each stream's versions without gaps, columns as their envelope. */
public final class LogOrder {
    private final String service;
    private final Findings findings;
    private final Map<String, Integer> versions = new HashMap<>();
    private long last;

    public LogOrder(String service, Findings findings) {
        this.service = service;
        this.findings = findings;
    }

    /** The next row in the order of positions. */
    public void accept(StoredEvent event) {
        requireNext(event.position());
        var before = versions.put(event.stream(), event.version());
        int expected = before == null ? 1 : before + 1;
        if (event.version() != expected) {
            findings.found(
                    service,
                    "%s goes to version %d at position %d where version %d is due"
                            .formatted(event.stream(), event.version(), event.position(), expected));
        }
        if (!event.isFoundByItsEnvelope()) {
            findings.found(
                    service, "the envelope at position %d cannot be read, or its row has another name".formatted(last));
        }
    }

    private void requireNext(long position) {
        missing(last + 1, position - 1);
        last = position;
    }

    /** There are no more rows, and the log's head says {@code head}. */
    public void end(long head) {
        missing(last + 1, head);
        findings.checked("logs", 1);
        findings.checked("events", last);
        findings.checked("streams", versions.size());
    }

    private void missing(long from, long to) {
        if (from == to) {
            findings.found(service, "position %d is missing".formatted(from));
        } else if (from < to) {
            findings.found(service, "positions %d to %d are missing".formatted(from, to));
        }
    }
}
