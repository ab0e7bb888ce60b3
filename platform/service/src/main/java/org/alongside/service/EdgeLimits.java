package org.alongside.service;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on what comes in. The size of a body is {@code quarkus.http.limits.max-body-size}. */
@StaticInitSafe // the JSON mapper is made that early
@ConfigMapping(prefix = "alongside.edge")
public interface EdgeLimits {
    /**
     * Longest text of a request, in characters. Long enough for a statement, short enough for every screen and index.
     */
    @WithDefault("20000")
    int textCharactersMax();

    /** How far ahead of the business clock a reported time may lie, because clocks differ. */
    @WithDefault("PT30S")
    Duration futureSkewMax();

    /** Longest {@code Access-Reason}, in characters. */
    @WithDefault("200")
    int reasonCharactersMax();

    /** How long an answer waits for the view to reach the asked {@code minPosition}. */
    @WithDefault("PT2S")
    Duration viewWaitMax();
}
