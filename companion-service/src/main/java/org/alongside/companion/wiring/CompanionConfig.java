package org.alongside.companion.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which control system this installation runs beside, and how it is reached. */
@ConfigMapping(prefix = "alongside.companion")
public interface CompanionConfig {

    /** Its code, as external references name it, such as {@code CAD}. Without it nobody is told anything. */
    Optional<String> system();

    /** Code of the force whose system it is: it is told of no other force's incidents and units. */
    Optional<String> force();

    /** Its address, without a slash at the end. */
    Optional<String> url();

    /** Signs what is sent to it; at least 16 characters, shared with it. */
    Optional<String> secret();

    /** A folder that both sides write to; instead of an address. */
    Optional<Path> folder();

    /** How long it has for one answer. Dispatchers wait for it while a unit looks free that is not. */
    @WithDefault("PT5S")
    Duration timeout();

    /** How often there is a look for something to tell or to take. */
    @WithDefault("PT0.5S")
    Duration every();

    /** How long what was not answered waits before it is told again; twice as long each time. */
    @WithDefault("PT2S")
    Duration firstPause();

    /** And at most this long, so that a system that is back knows everything soon. */
    @WithDefault("PT2M")
    Duration longestPause();

    /** Objects told in one round; the next round goes on. */
    @WithDefault("100")
    int batch();
}
