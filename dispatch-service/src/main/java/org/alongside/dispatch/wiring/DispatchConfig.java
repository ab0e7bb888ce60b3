package org.alongside.dispatch.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.alongside.dispatch.coresponse.DispatchPolicy;

/** The limits a force sets for its dispatch. */
@ConfigMapping(prefix = "alongside.dispatch")
public interface DispatchConfig {

    /** How long the car has to answer before the leg shows unconfirmed: longer than a broker takes to restart. */
    @WithDefault("PT2M")
    Duration carAnswer();

    /** After how long a most urgent incident without a unit goes to the district inspector. */
    @WithDefault("PT1M")
    Duration immediateUnresourced();

    /** After how long the next grade without a unit goes to the district sergeant. */
    @WithDefault("PT40M")
    Duration priorityUnresourced();

    /** Local times at which what is still without a unit goes up again. */
    @WithDefault("07:00,15:00,22:00")
    List<LocalTime> shiftChanges();

    /** The force's time zone. */
    @WithDefault("Europe/London")
    ZoneId zone();

    /** A JSON file with the points by which candidates are ranked; without it the usual points hold. */
    Optional<String> pointsFile();

    /** As the rules take them. */
    default DispatchPolicy policy() {
        return new DispatchPolicy(carAnswer(), immediateUnresourced(), priorityUnresourced(), shiftChanges(), zone());
    }
}
