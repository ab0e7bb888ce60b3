package org.alongside.interleavings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.car.deferred.ContactPolicy;
import org.alongside.car.deferred.WeeklyHours;
import org.alongside.car.duty.Plan;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;

/** Who plays: three incidents of three grades, two cars with their crews, two units. */
final class Cast {
    static final Instant START = Instant.parse("2026-03-07T20:00:00Z");
    static final List<Job> JOBS = List.of(job(1, Grade.G1), job(2, Grade.G2), job(3, Grade.G3));
    static final List<Crewed> CARS = List.of(crewed(1), crewed(2));
    static final List<UnitId> UNITS = List.of(new UnitId(new UUID(30, 1)), new UnitId(new UUID(30, 2)));

    static final ContactPolicy CONTACTS = new ContactPolicy(
            new WeeklyHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(18, 0)),
            new WeeklyHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0), LocalTime.of(23, 0)),
            "IDVA",
            "ON-CALL",
            "NAMED",
            Set.of("named-idva"),
            List.of(),
            3,
            Duration.ofHours(12));

    private Cast() {}

    /** An incident with one victim. */
    record Job(IncidentId incident, Grade grade, PartyId victim) {
        IncidentFacts facts() {
            return new IncidentFacts(
                    grade, grade.name(), null, FlagValue.YES, null, null, List.of(), List.of(victim), false);
        }
    }

    /** A car, its duty and who is to be with it. */
    record Crewed(CarId car, DutyId duty, StaffId officer, StaffId idva) {
        Plan plan(Duration window) {
            return new Plan(
                    car,
                    START,
                    START.plus(window),
                    "WIGAN",
                    DutyKind.EVENING,
                    DeploymentMode.SECOND_RESPONSE,
                    30,
                    List.of(new PlannedMember(officer, CrewRole.CONSTABLE), new PlannedMember(idva, CrewRole.IDVA)));
        }

        CrewRole roleOf(StaffId member) {
            return member.equals(idva) ? CrewRole.IDVA : CrewRole.CONSTABLE;
        }
    }

    static UnitRegistered unit(UnitId unit) {
        return new UnitRegistered(
                "R" + unit.value().getLeastSignificantBits(), UnitKind.RESPONSE, "WIGAN", List.of(), null);
    }

    private static Job job(int number, Grade grade) {
        return new Job(new IncidentId(new UUID(10, number)), grade, new PartyId(new UUID(11, number)));
    }

    private static Crewed crewed(int number) {
        return new Crewed(
                new CarId(new UUID(20, number)),
                new DutyId(new UUID(21, number)),
                new StaffId("pc-" + number),
                new StaffId("idva-" + number));
    }
}
