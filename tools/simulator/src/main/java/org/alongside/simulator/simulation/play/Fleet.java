package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.run.Body;

/** The police units of the borough: crews that change with the shift, and where each says it is. */
final class Fleet {
    /** Radio states as pressed. Source: domain 2.11. */
    static final int AVAILABLE = 2;

    static final int EN_ROUTE = 5;
    static final int AT_SCENE = 6;
    static final int PRISONER_ESCORT = 9;
    private static final int OFF_DUTY = 11;

    /** So many in a borough of Wigan's size; others by their calls. */
    private static final int RESPONSE_UNITS = 10;

    private static final int ARREST_TEAMS = 2;
    private static final int STATEMENT_TEAMS = 2;
    /** Response units that do not work nights, of ten. */
    private static final int DAY_UNITS = 3;

    private static final List<LocalTime> SHIFTS = List.of(LocalTime.of(7, 0), LocalTime.of(15, 0), LocalTime.of(22, 0));
    private static final double DEVICE_SILENT_PERCENT = 3;

    private final World world;
    private final Chance chance;
    private final Map<UUID, Unit> ofForce;
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Unit> cars = new LinkedHashMap<>();
    private final Map<String, JsonNode> ofEarlierRuns = new HashMap<>();

    /** @param ofForce every vehicle of the force by its id: a neighbour's unit may be the nearest */
    Fleet(World world, Map<UUID, Unit> ofForce) {
        this.world = world;
        this.ofForce = ofForce;
        this.chance = Chance.in(world.seed(), "fleet");
    }

    /** One vehicle, where it is, and whether its crew is to change when its job is done. */
    static final class Unit {
        private final Fleet home;
        private final UUID id;
        private final UnitKind kind;
        private final int number;
        private volatile double latitude;
        private volatile double longitude;
        private volatile boolean onJob;
        private volatile boolean changeDue;

        private Unit(Fleet home, UUID id, UnitKind kind, int number, double latitude, double longitude) {
            this.home = home;
            this.id = id;
            this.kind = kind;
            this.number = number;
            this.latitude = latitude;
            this.longitude = longitude;
        }
    }

    /** Registers all units, crews those of the running shift, and puts the shift changes down. */
    void begin(LocalDate first, LocalDate last) {
        world.desk()
                .items(People.dispatcher(0), Service.DISPATCH, "/api/units")
                .forEach(unit -> ofEarlierRuns.put(unit.path("callSign").asText(), unit));
        register(UnitKind.RESPONSE, "R", forSize(RESPONSE_UNITS), List.of(UnitSkill.TASER));
        register(
                UnitKind.ARREST_TEAM, "A", forSize(ARREST_TEAMS), List.of(UnitSkill.ARREST, UnitSkill.METHOD_OF_ENTRY));
        register(
                UnitKind.STATEMENT_TEAM,
                "S",
                forSize(STATEMENT_TEAMS),
                List.of(UnitSkill.STATEMENT, UnitSkill.VIDEO_INTERVIEW));
        changeShift();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> SHIFTS.forEach(time -> world.at(day, time, this::changeShift)));
    }

    private int forSize(int inWigan) {
        return Math.max(1, Math.round(inWigan * (float) world.district().callsAYear() / District.WIGAN.callsAYear()));
    }

    private void register(UnitKind kind, String letter, int count, List<UnitSkill> skills) {
        IntStream.rangeClosed(1, count).forEach(number -> {
            var callSign = world.callSign("%s%02d".formatted(letter, number));
            var known = ofEarlierRuns.get(callSign);
            var id = known == null ? registered(callSign, kind, skills) : takenUp(known);
            var unit = new Unit(
                    this,
                    id,
                    kind,
                    number,
                    world.district().anyLatitude(chance),
                    world.district().anyLongitude(chance));
            units.put(id, unit);
            ofForce.put(id, unit);
        });
    }

    private UUID registered(String callSign, UnitKind kind, List<UnitSkill> skills) {
        var answer = world.desk()
                .post(
                        People.dispatcher(0),
                        Service.DISPATCH,
                        "/api/units",
                        Body.with("callSign", callSign)
                                .and("kind", kind)
                                .and("area", world.area())
                                .and("skills", skills));
        return UUID.fromString(answer.path("id").asText());
    }

    /** What a unit was left with when an earlier run ended is over. */
    private UUID takenUp(JsonNode unit) {
        var id = UUID.fromString(unit.path("unit").asText());
        var incident = unit.path("incident");
        if (incident.isTextual()) {
            world.desk()
                    .post(
                            People.dispatcher(0),
                            Service.DISPATCH,
                            "/api/units/" + id + "/progress",
                            Body.with("incident", incident.asText()).and("progress", LegProgress.CLEAR));
        }
        return id;
    }

    /** Lets the car's device tell where it is, too. */
    void add(UUID vehicle, int number) {
        var unit = new Unit(this, vehicle, UnitKind.OTHER, number, 53.545, -2.632);
        cars.put(vehicle, unit);
        ofForce.put(vehicle, unit);
    }

    private void changeShift() {
        for (var unit : units.values()) {
            if (unit.onJob) {
                unit.changeDue = true;
            } else {
                crew(unit);
            }
        }
    }

    private void crew(Unit unit) {
        unit.changeDue = false;
        if (!works(unit)) {
            press(unit.id, OFF_DUTY);
            return;
        }
        var shift = world.now().atZone(Arrivals.ZONE);
        var crew = IntStream.rangeClosed(1, 2)
                .mapToObj(member -> "%s-%s-%d-%02d-%d"
                        .formatted(
                                world.area().toLowerCase(java.util.Locale.ROOT),
                                unit.kind.name().toLowerCase(java.util.Locale.ROOT),
                                unit.number,
                                shift.getHour(),
                                member))
                .toList();
        world.desk()
                .post(
                        People.dispatcher(unit.number),
                        Service.DISPATCH,
                        "/api/units/" + unit.id + "/crew",
                        Body.with("crew", crew).and("constables", crew.size()).and("at", world.now()));
        press(unit.id, AVAILABLE);
    }

    /** Nights are thinner, and without statement teams. */
    private boolean works(Unit unit) {
        int hour = world.now().atZone(Arrivals.ZONE).getHour();
        boolean night = hour >= 22 || hour < 7;
        return !night
                || unit.kind == UnitKind.ARREST_TEAM
                || (unit.kind == UnitKind.RESPONSE && unit.number > forSize(DAY_UNITS));
    }

    /** A status, pressed on the radio. */
    void press(UUID unit, int status) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.DISPATCH,
                        "/api/units/" + unit + "/state",
                        Body.with("raw", status).and("at", world.now()));
    }

    /** The unit was given a job there. */
    void sent(UUID unit) {
        of(unit).onJob = true;
    }

    /** The unit is there. */
    void arrived(UUID vehicle, double latitude, double longitude) {
        var unit = of(vehicle);
        unit.latitude = latitude;
        unit.longitude = longitude;
    }

    /** The unit is free again, or after custody; a new crew takes over where the shift has changed meanwhile. */
    void free(UUID unit, Duration custody) {
        if (custody.isPositive()) {
            press(unit, PRISONER_ESCORT);
        }
        world.agenda().after(custody, () -> of(unit).home.available(of(unit)));
    }

    private void available(Unit unit) {
        unit.onJob = false;
        if (unit.changeDue) {
            crew(unit);
        } else {
            press(unit.id, AVAILABLE);
        }
    }

    private Unit of(UUID id) {
        return java.util.Objects.requireNonNull(ofForce.get(id), "a vehicle of the force");
    }

    /** Where everybody is, as their devices say; a few are silent. */
    void reportPositions() {
        var fixes = new ArrayList<Body>();
        units.values().forEach(unit -> addFix(fixes, unit));
        cars.values().forEach(unit -> addFix(fixes, unit));
        world.desk()
                .post(People.dispatcher(0), Service.DISPATCH, "/api/units/positions", Body.with("positions", fixes));
    }

    private void addFix(List<Body> fixes, Unit unit) {
        if (!chance.percent(DEVICE_SILENT_PERCENT)) {
            fixes.add(Body.with("unit", unit.id)
                    .and("latitude", unit.latitude)
                    .and("longitude", unit.longitude)
                    .and("at", world.now().minusSeconds(chance.below(30))));
        }
    }
}
