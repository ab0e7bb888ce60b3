package org.alongside.dispatch.coresponse;

import java.util.List;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.vocabulary.FlagValue;

/** The response to one incident, whose id it shares. */
public sealed interface CoResponse {

    /** Nobody opened it. What is heard of the incident meanwhile is kept, so that it opens knowing it. */
    record Unopened(IncidentFacts facts) implements CoResponse {
        static final IncidentFacts NOTHING_KNOWN =
                new IncidentFacts(null, null, null, FlagValue.UNKNOWN, null, null, List.of(), List.of(), false);
    }

    /** Being put together or carried out. */
    record Running(Response now) implements CoResponse {}

    /** Nothing is left to do. Reports still arrive and are kept. */
    record Closed(Response last) implements CoResponse {}
}
