package org.alongside.analytics.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on what one question may count over. */
@ConfigMapping(prefix = "alongside.figures")
public interface FigureLimits {
    /**
     * Most incident logs of one question: three years of a large force's district, or more than a year of the whole
     * force, in memory at once.
     */
    @WithDefault("100000")
    int logsMax();

    /**
     * Most rows of each other kind for one question: jobs, contacts, case files, duty windows and matches of people. Several
     * for each log, and small enough to hold beside the logs.
     */
    @WithDefault("300000")
    int rowsMax();
}
