package org.alongside.incident.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** Secrets of the police's keyed hashes. */
@ConfigMapping(prefix = "alongside.keys.police")
public interface IncidentSettings {
    /** The pepper of places, people and telephones. Another one makes all earlier keys unfindable. */
    @WithName("pepper")
    String pepper();
}
