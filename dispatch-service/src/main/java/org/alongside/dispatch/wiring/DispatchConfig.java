package org.alongside.dispatch.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.alongside.dispatch.coresponse.DispatchPolicy;
import org.alongside.dispatch.unit.UnitPolicy;

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

    /** After how long without a word of a crew at a scene the supervisor is told. */
    @WithDefault("PT20M")
    Duration crewCheckIn();

    /** After how long without a word of it the units of another control system are not recommended any more. */
    @WithDefault("PT2M")
    Duration masterSilent();

    /** Local times at which what is still without a unit goes up again. */
    @WithDefault("07:00,15:00,22:00")
    List<LocalTime> shiftChanges();

    /** The force's time zone. */
    @WithDefault("Europe/London")
    ZoneId zone();

    /** A JSON file with the points by which candidates are ranked; without it the usual points hold. */
    Optional<String> pointsFile();

    /** Address of a routing engine with OSRM's table service; without it drives are estimated by distance and hour. */
    Optional<String> routingUrl();

    /** How long it has to answer; after that drives are estimated by distance and hour. */
    @WithDefault("PT0.5S")
    Duration routingTimeout();

    /** As the rules of a unit take them. */
    default UnitPolicy unitPolicy() {
        return new UnitPolicy(crewCheckIn());
    }

    /** As the rules take them. */
    default DispatchPolicy policy() {
        return new DispatchPolicy(carAnswer(), immediateUnresourced(), priorityUnresourced(), shiftChanges(), zone());
    }
}
