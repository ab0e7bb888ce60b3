package org.alongside.cases.automation;

import java.util.UUID;
import org.alongside.contracts.ids.CaseId;
import org.alongside.eventsourcing.log.Fact;

/** Which file a fact of either half is about: both streams bear its id. */
final class Files {
    private Files() {}

    static CaseId of(Fact<?> fact) {
        return new CaseId(UUID.fromString(fact.recorded().envelope().key()));
    }
}
