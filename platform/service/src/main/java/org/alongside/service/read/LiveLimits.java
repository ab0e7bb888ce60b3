package org.alongside.service.read;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on live streams. */
@ConfigMapping(prefix = "alongside.live")
public interface LiveLimits {
    /** Streams held open at once by this replica: a control room and its districts, several times over. */
    @WithDefault("300")
    int streamsMax();

    /** Streams of one person at once: some screens and tabs, and no more, so that one broken page harms nobody else. */
    @WithDefault("12")
    int streamsPerPersonMax();

    /** The longest silence. A screen that hears nothing for twice as long is not live, and says so. */
    @WithDefault("PT2S")
    Duration beat();

    /** After how long a stream ends and the list is read anew, so that sign-in, role and content are proven again. */
    @WithDefault("PT30M")
    Duration lasts();
}
