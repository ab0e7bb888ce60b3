package org.alongside.eventsourcing.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.seal.Keyring;

/** An append about to be made, and what it writes to each stream. */
record Draft(
        Append append, Keyring.Session session, Map<String, List<NewEvent>> written, Map<String, Integer> versions) {

    /** Nothing to store, not even an answer to remember. */
    boolean isEmpty() {
        return append.idempotency() == null && append.changesNothing();
    }

    List<NewEvent> writtenTo(String stream) {
        return written.getOrDefault(stream, List.of());
    }

    int versionOf(String stream) {
        return versions.getOrDefault(stream, 0);
    }

    Set<SubjectKey> subjectsCreated() {
        return append.newKeys().stream().map(Append.KeyRow::subject).collect(Collectors.toSet());
    }
}
