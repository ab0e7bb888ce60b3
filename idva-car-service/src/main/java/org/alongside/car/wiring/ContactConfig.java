package org.alongside.car.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.car.deferred.ContactPolicy;
import org.alongside.car.deferred.ContactPolicy.HubService;
import org.alongside.car.deferred.WeeklyHours;

/** Which services take contact tasks, when they work and how much they can take. */
@ConfigMapping(prefix = "alongside.contact")
public interface ContactConfig {
    /** Hours in which the IDVA service works. The hours of a high-risk task count in them. */
    Service service();

    /** Hours in which somebody is on call while the service is closed. */
    OnCall onCall();

    /** Team that takes tasks for named people only. */
    @WithDefault("NAMED-IDVA")
    String restrictedTeam();

    /** Persons who alone may see and own tasks for named people only. */
    @WithDefault("idva-manager-1")
    Set<String> restrictedPeople();

    /** Capacity in tasks a week of each hub service; those of standard and medium risk are shared among them. */
    Map<String, Integer> hub();

    /** Tries before a service may report that it cannot reach a victim. */
    @WithDefault("3")
    int attemptsMin();

    /** How often a task past its ceiling alarms again, higher up than the first time. */
    @WithDefault("12h")
    Duration escalateEvery();

    /** The IDVA service. */
    interface Service {
        /** Code of its team. */
        @WithDefault("IDVA-SERVICE")
        String team();

        /** Days on which it works. */
        @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY")
        Set<DayOfWeek> days();

        /** When it opens, on London's clocks. */
        @WithDefault("08:00")
        LocalTime opensAt();

        /** When it closes, on London's clocks. */
        @WithDefault("18:00")
        LocalTime closesAt();

        /**
         * Days on which it does not open and somebody is on call all day: a nation that ships with the service, a file of
         * the installation, or {@code none}.
         */
        @WithDefault("england-and-wales")
        String closedDays();
    }

    /** Who is on call. */
    interface OnCall {
        /** Code of the team on call. */
        @WithDefault("IDVA-ON-CALL")
        String team();

        /** Days on whose evening it begins. */
        @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY")
        Set<DayOfWeek> days();

        /** When it begins, on London's clocks. */
        @WithDefault("18:00")
        LocalTime opensAt();

        /** When it ends, on London's clocks; before its beginning is the next day. */
        @WithDefault("08:00")
        LocalTime closesAt();
    }

    /** As the rules take them. */
    default ContactPolicy policy() {
        var hubs = hub().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(hub -> new HubService(hub.getKey(), hub.getValue()))
                .toList();
        return new ContactPolicy(
                new WeeklyHours(
                        service().days(),
                        service().opensAt(),
                        service().closesAt(),
                        ClosedDays.of(service().closedDays())),
                new WeeklyHours(onCall().days(), onCall().opensAt(), onCall().closesAt()),
                service().team(),
                onCall().team(),
                restrictedTeam(),
                restrictedPeople(),
                List.copyOf(hubs),
                attemptsMin(),
                escalateEvery());
    }
}
