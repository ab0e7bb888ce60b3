package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.CarRow;
import org.alongside.dispatch.board.HistoryRow;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.board.UnitRow;
import org.alongside.dispatch.coresponse.CarTalk;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.dispatch.masters.Masters;
import org.alongside.dispatch.positions.Positions;
import org.alongside.dispatch.recommend.CarSeen;
import org.alongside.dispatch.recommend.Job;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.recommend.Question;
import org.alongside.dispatch.recommend.UnitSeen;
import org.alongside.dispatch.wiring.DispatchConfig;
import org.jspecify.annotations.Nullable;

/** Gathers what a recommendation looks at: units, cars and waiting jobs as the views show them now. */
@ApplicationScoped
class Snapshot {
    /** More units than any force has on duty. */
    private static final int UNITS_MAX = 2_000;

    private static final int CARS_MAX = 100;
    /** Jobs beyond these wait behind them anyway. */
    private static final int WAITING_MAX = 100;

    private static final Duration REPEAT = Duration.ofDays(28);
    private static final Set<RadioState> NOT_DEPLOYABLE = EnumSet.of(
            RadioState.EMERGENCY,
            RadioState.COMMITTED_NOT_DEPLOYABLE,
            RadioState.PRISONER_ESCORT,
            RadioState.COURT,
            RadioState.CONFIDENTIAL);

    private final Boards boards;
    private final Positions positions;
    private final Masters masters;
    private final Duration silentAfter;

    Snapshot(Boards boards, Positions positions, Masters masters, DispatchConfig config) {
        this.boards = boards;
        this.positions = positions;
        this.masters = masters;
        this.silentAfter = config.masterSilent();
    }

    /** The question as it stands now, for a response of this force. */
    Uni<Question> question(
            Leg leg, IncidentId incident, Response response, DeploymentMode mode, String force, Instant now) {
        return leg == Leg.IDVA_CAR
                ? carQuestion(incident, response, mode, force, now)
                : unitQuestion(leg, incident, response, force, now);
    }

    private Uni<Question> unitQuestion(Leg leg, IncidentId incident, Response response, String force, Instant now) {
        return Uni.combine()
                .all()
                .unis(boards.units(force, List.of(), UNITS_MAX), positions.all(), masters.all())
                .with((units, where, heard) -> new Question(
                        leg,
                        new Job(incident, response.facts(), Job.History.NONE_FOUND, null),
                        units.stream()
                                .map(row -> seen(
                                        row,
                                        where.get(row.unit),
                                        heard.silentSince(row.masterSystem, now, silentAfter) != null))
                                .toList(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        now));
    }

    private Uni<Question> carQuestion(
            IncidentId incident, Response response, DeploymentMode mode, String force, Instant now) {
        return Uni.combine()
                .all()
                .unis(
                        boards.cars(force, List.of(), CARS_MAX),
                        positions.all(),
                        boards.wantingCar(force, WAITING_MAX),
                        carsOnOtherJobs(incident, force))
                .asTuple()
                .chain(seen -> histories(incident, seen.getItem3())
                        .map(past -> new Question(
                                Leg.IDVA_CAR,
                                new Job(
                                        incident,
                                        response.facts(),
                                        past.of(incident.value(), now),
                                        response.keepsCarAway(mode).orElse(null)),
                                List.of(),
                                seen.getItem1().stream()
                                        .map(row -> seen(row, seen.getItem4().contains(row.car), seen.getItem2()))
                                        .toList(),
                                waiting(seen.getItem3(), past, now),
                                refusedBefore(response),
                                now)));
    }

    private Uni<Set<UUID>> carsOnOtherJobs(IncidentId incident, String force) {
        return boards.havingAskedACar(force, CARS_MAX).map(rows -> rows.stream()
                .filter(row -> !row.incident.equals(incident.value()))
                .map(row -> row.carAsked)
                .collect(Collectors.toSet()));
    }

    private static List<Job> waiting(List<BoardRow> rows, Past past, Instant now) {
        return rows.stream().flatMap(row -> job(row, past, now)).toList();
    }

    private static Stream<Job> job(BoardRow row, Past past, Instant now) {
        var response = Kept.read(row.document).response();
        return response == null
                ? Stream.empty()
                : Stream.of(new Job(
                        new IncidentId(row.incident),
                        response.facts(),
                        past.of(row.incident, now),
                        response.keepsCarAway(DeploymentMode.SECOND_RESPONSE).orElse(null)));
    }

    private static Set<CarId> refusedBefore(Response response) {
        return response.car().asked().stream()
                .filter(asked -> asked.standing() == CarTalk.Standing.REFUSED)
                .map(CarTalk.Asked::car)
                .collect(Collectors.toSet());
    }

    /** History rows of jobs and of the earlier incidents they name. */
    private record Past(Map<UUID, HistoryRow> rows) {
        Job.History of(UUID incident, Instant now) {
            var row = rows.get(incident);
            if (row == null) {
                return Job.History.NONE_FOUND;
            }
            var latest = row.latestPriorAt;
            return new Job.History(
                    latest != null && !latest.isBefore(now.minus(REPEAT)),
                    priors(row).anyMatch(prior -> {
                        var before = rows.get(prior);
                        return before != null && before.withdrawn;
                    }));
        }
    }

    private static Stream<UUID> priors(HistoryRow row) {
        return Arrays.stream(row.priors.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString);
    }

    private Uni<Past> histories(IncidentId incident, List<BoardRow> waiting) {
        var jobs = Stream.concat(Stream.of(incident.value()), waiting.stream().map(row -> row.incident))
                .distinct()
                .toList();
        return boards.histories(jobs).chain(rows -> {
            var earlier = rows.stream().flatMap(Snapshot::priors).distinct().toList();
            return boards.histories(earlier).map(more -> past(rows, more));
        });
    }

    private static Past past(List<HistoryRow> rows, List<HistoryRow> more) {
        var all = new HashMap<UUID, HistoryRow>();
        rows.forEach(row -> all.put(row.incident, row));
        more.forEach(row -> all.put(row.incident, row));
        return new Past(all);
    }

    private static UnitSeen seen(UnitRow row, @Nullable Position position, boolean masterSilent) {
        var heldBy = row.incident;
        return new UnitSeen(
                new UnitId(row.unit),
                UnitKind.valueOf(row.kind),
                row.area,
                names(row.skills).map(UnitSkill::valueOf).collect(Collectors.toSet()),
                duty(row),
                UnitSeen.Hold.valueOf(row.hold),
                heldBy == null ? null : new IncidentId(heldBy),
                names(row.legs).map(Leg::valueOf).toList(),
                row.crew,
                row.constables,
                row.masterSystem == null || row.crew > 0,
                masterSilent,
                position);
    }

    private static UnitSeen.Duty duty(UnitRow row) {
        var state = row.emergencySince == null ? RadioState.valueOf(row.radioState) : RadioState.EMERGENCY;
        if (state == RadioState.OFF_DUTY) {
            return UnitSeen.Duty.OFF_DUTY;
        }
        return NOT_DEPLOYABLE.contains(state) ? UnitSeen.Duty.NOT_DEPLOYABLE : UnitSeen.Duty.DEPLOYABLE;
    }

    static Stream<String> names(String joined) {
        return Arrays.stream(joined.split(",", -1)).filter(name -> !name.isEmpty());
    }

    private static CarSeen seen(CarRow row, boolean onAnotherJob, Map<UUID, Position> where) {
        var unit = row.unit;
        return new CarSeen(
                new CarId(row.car),
                row.area,
                CarState.valueOf(row.state),
                row.constables,
                row.idvas,
                row.dutyUntil,
                row.overrunMinutesMax,
                onAnotherJob,
                unit == null ? null : where.get(unit));
    }
}
