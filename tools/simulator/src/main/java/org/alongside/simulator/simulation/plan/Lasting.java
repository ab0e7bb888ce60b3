package org.alongside.simulator.simulation.plan;

import java.time.Duration;

/** How long things take. Source: domain 10.4; what it leaves open is marked [A] there or assumed here. */
public enum Lasting {
    ANSWERING(Duration.ofSeconds(4), Duration.ofSeconds(15)),
    TALK(Duration.ofMinutes(6), Duration.ofMinutes(14)),
    GRADING(Duration.ofMinutes(4), Duration.ofMinutes(9)),
    ASSIGNING_G1(Duration.ofSeconds(90), Duration.ofMinutes(7)),
    ASSIGNING_G2(Duration.ofMinutes(14), Duration.ofMinutes(50)),
    ASSIGNING_LATER(Duration.ofHours(3), Duration.ofHours(26)),
    DRIVE_G1(Duration.ofMinutes(8), Duration.ofMinutes(16)),
    DRIVE_G2(Duration.ofMinutes(12), Duration.ofMinutes(25)),
    CAR_DRIVE(Duration.ofMinutes(14), Duration.ofMinutes(28)),
    MAKING_SAFE(Duration.ofMinutes(6), Duration.ofMinutes(18)),
    HOLD_AT_RVP(Duration.ofMinutes(11), Duration.ofMinutes(35)),
    CREW_ON_SCENE(Duration.ofMinutes(70), Duration.ofMinutes(170)),
    CAR_WITH_VICTIM(Duration.ofMinutes(50), Duration.ofMinutes(100)),
    WRITING_UP(Duration.ofMinutes(18), Duration.ofMinutes(35)),
    ACCEPTING_HAND_OFF(Duration.ofMinutes(12), Duration.ofMinutes(40));

    /** What an arrest adds for the unit that made it. */
    public static final Duration CUSTODY = Duration.ofMinutes(150);

    private final Duration median;
    private final Duration p90;

    Lasting(Duration median, Duration p90) {
        this.median = median;
        this.p90 = p90;
    }

    /** One such length of time. */
    public Duration drawn(Chance chance) {
        return chance.lasting(median, p90);
    }
}
