package org.alongside.dispatch.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.unit.Commitment;
import org.alongside.dispatch.unit.Mastery;
import org.alongside.dispatch.unit.Unit;
import org.alongside.dispatch.unit.UpdateId;
import org.jspecify.annotations.Nullable;

/** A unit to and from its row. */
final class UnitRows {

    private UnitRows() {}

    static UnitRow put(UnitRow row, Unit unit) {
        return switch (unit) {
            case Unit.Unregistered none -> row;
            case Unit.Retired retired -> {
                row.retired = true;
                yield row;
            }
            case Unit.InService inService -> {
                details(row, inService.details());
                now(row, inService);
                commitment(row, inService.commitment());
                mastery(row, inService.mastery());
                yield row;
            }
        };
    }

    private static void details(UnitRow row, UnitRegistered details) {
        row.callSign = details.callSign();
        row.kind = details.kind().name();
        row.area = details.area();
        row.skills = joined(details.skills());
        var master = details.master();
        row.masterSystem = master == null ? null : master.system();
        row.masterId = master == null ? null : master.externalId();
    }

    private static void now(UnitRow row, Unit.InService unit) {
        row.crew = unit.crew().members();
        row.constables = unit.crew().constables();
        row.rawState = unit.radio().raw();
        row.radioState = unit.radio().meaning().name();
        row.radioAt = unit.radio().changedAt();
        row.heardAt = unit.heard().at();
        row.overdueSince = unit.heard().overdueSince();
        var incident = unit.emergency().incident();
        row.emergencySince = unit.emergency().since();
        row.emergencyIncident = incident == null ? null : incident.value();
        row.emergencyEndedAt = unit.emergency().endedAt();
    }

    private static void commitment(UnitRow row, Commitment commitment) {
        var incident = commitment.incident();
        row.incident = incident == null ? null : incident.value();
        row.legs = joined(commitment.legs());
        row.stage = null;
        row.stageAt = null;
        row.reservedUntil = null;
        row.elsewhereSystem = null;
        row.elsewhereId = null;
        row.expectedFreeAt = null;
        switch (commitment) {
            case Commitment.Free free -> row.hold = "FREE";
            case Commitment.Reserved reserved -> {
                row.hold = "RESERVED";
                row.reservedUntil = reserved.until();
            }
            case Commitment.Assigned assigned -> {
                row.hold = "ASSIGNED";
                row.stage = assigned.stage().name();
                row.stageAt = assigned.stageAt();
            }
            case Commitment.Elsewhere elsewhere -> {
                row.hold = "ELSEWHERE";
                row.stageAt = elsewhere.since();
                row.elsewhereSystem = elsewhere.job().system();
                row.elsewhereId = elsewhere.job().externalId();
                row.expectedFreeAt = elsewhere.expectedFreeAt();
            }
        }
    }

    static Unit unit(UnitRow row) {
        var details = new UnitRegistered(
                row.callSign,
                UnitKind.valueOf(row.kind),
                row.area,
                skills(row),
                reference(row.masterSystem, row.masterId));
        return row.retired
                ? new Unit.Retired(details)
                : new Unit.InService(
                        details,
                        new Unit.Crew(row.crew, row.constables),
                        new Unit.Radio(row.rawState, RadioState.valueOf(row.radioState), row.radioAt),
                        commitment(row),
                        new Unit.Heard(row.heardAt, row.overdueSince),
                        emergency(row),
                        mastery(row));
    }

    private static Unit.Emergency emergency(UnitRow row) {
        var incident = row.emergencyIncident;
        return new Unit.Emergency(
                row.emergencySince, incident == null ? null : new IncidentId(incident), row.emergencyEndedAt);
    }

    private static Commitment commitment(UnitRow row) {
        return switch (row.hold) {
            case "RESERVED" -> new Commitment.Reserved(incident(row), legs(row), row.reservedUntil);
            case "ASSIGNED" -> new Commitment.Assigned(incident(row), legs(row), stage(row), there(row.stageAt));
            case "ELSEWHERE" ->
                new Commitment.Elsewhere(
                        there(reference(row.elsewhereSystem, row.elsewhereId)), since(row), row.expectedFreeAt);
            default -> new Commitment.Free();
        };
    }

    /** Rows kept before this was noted have none; the decision is taken on the events, which do. */
    private static Instant since(UnitRow row) {
        return row.stageAt == null ? Instant.EPOCH : row.stageAt;
    }

    private static void mastery(UnitRow row, Mastery mastery) {
        var last = mastery.last();
        var here = mastery.here();
        var taken = mastery.taken();
        row.masterUpdate = last == null ? null : last.text();
        row.masterIncident = here == null ? null : here.value();
        row.takenFrom = taken == null ? null : taken.incident().value();
        row.takenAt = taken == null ? null : taken.at();
        var job = taken == null ? null : taken.job();
        row.takenSystem = job == null ? null : job.system();
        row.takenJob = job == null ? null : job.externalId();
    }

    private static Mastery mastery(UnitRow row) {
        return new Mastery(
                row.masterUpdate == null ? null : UpdateId.read(row.masterUpdate),
                row.masterIncident == null ? null : new IncidentId(row.masterIncident),
                taken(row));
    }

    private static Mastery.@Nullable Taken taken(UnitRow row) {
        return row.takenFrom == null
                ? null
                : new Mastery.Taken(
                        new IncidentId(row.takenFrom), reference(row.takenSystem, row.takenJob), there(row.takenAt));
    }

    private static IncidentId incident(UnitRow row) {
        return new IncidentId(there(row.incident));
    }

    private static Commitment.Stage stage(UnitRow row) {
        return Commitment.Stage.valueOf(there(row.stage));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a held unit's row lacks what it is held for");
        }
        return value;
    }

    private static @Nullable ExternalReference reference(@Nullable String system, @Nullable String id) {
        return system == null || id == null ? null : new ExternalReference(system, id);
    }

    static List<UnitSkill> skills(UnitRow row) {
        return split(row.skills).map(UnitSkill::valueOf).toList();
    }

    static List<Leg> legs(UnitRow row) {
        return split(row.legs).map(Leg::valueOf).toList();
    }

    private static Stream<String> split(String joined) {
        return Arrays.stream(joined.split(",", -1)).filter(part -> !part.isEmpty());
    }

    private static String joined(List<? extends Enum<?>> values) {
        return String.join(",", values.stream().map(Enum::name).toList());
    }
}
