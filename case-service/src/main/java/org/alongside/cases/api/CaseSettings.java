package org.alongside.cases.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What an installation says about its area. */
@ConfigMapping(prefix = "alongside.cases")
public interface CaseSettings {
    /** Local time of the force, in which safe times, session dates and twelve-month limits are read. */
    @WithDefault("Europe/London")
    ZoneId zone();

    /** Codes of the areas the service takes referrals from, separated by commas; any when absent. */
    Optional<Set<String>> areas();
}
