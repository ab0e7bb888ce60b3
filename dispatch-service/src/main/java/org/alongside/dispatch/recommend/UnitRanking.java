package org.alongside.dispatch.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.PointsReason;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** Ranks units for a leg, each with its points or the reason why it cannot go. */
final class UnitRanking {
    private static final Comparator<Considered> BEST_FIRST = Comparator.comparing(Considered::standing)
            .thenComparing(Considered::points, Comparator.reverseOrder())
            .thenComparing(Considered::travelOrLast)
            .thenComparing(one -> one.unit().unit().value());

    private final PointsTable table;
    private final Drive drive;
    private final Question question;

    UnitRanking(PointsTable table, Drive drive, Question question) {
        this.table = table;
        this.drive = drive;
        this.question = question;
    }

    private record Considered(
            UnitSeen unit,
            CandidateStanding standing,
            Scored scored,
            @Nullable Integer travel) {
        int points() {
            return scored.sum();
        }

        int travelOrLast() {
            return travel == null ? Integer.MAX_VALUE : travel;
        }
    }

    List<LegCandidate> candidates() {
        var ranked =
                question.units().stream().map(this::consider).sorted(BEST_FIRST).toList();
        return Numbered.of(ranked, (one, rank) -> candidate(one, rank));
    }

    private LegCandidate candidate(Considered one, int rank) {
        var position = one.unit().position();
        return new LegCandidate(
                one.unit().unit(),
                null,
                rank,
                one.points(),
                one.scored().given(),
                one.standing(),
                null,
                one.travel(),
                position == null ? null : position.ageSeconds(question.now()));
    }

    private Considered consider(UnitSeen unit) {
        var travel = isHere(unit)
                ? null
                : drive.seconds(unit.position(), question.job().facts());
        return new Considered(unit, standing(unit), scored(unit, travel), travel);
    }

    private Scored scored(UnitSeen unit, @Nullable Integer travel) {
        return new Scored()
                .give(PointsReason.TRAVEL_TIME, isHere(unit) ? table.travelPointsMax() : table.ofTravel(travel))
                .giveIf(isSkilled(unit), PointsReason.SKILL, table.of(PointsReason.SKILL))
                .giveIf(isHome(unit), PointsReason.HOME_AREA, table.of(PointsReason.HOME_AREA))
                .giveIf(isHere(unit), PointsReason.ALREADY_ON_INCIDENT, table.of(PointsReason.ALREADY_ON_INCIDENT))
                .giveIf(unit.crew() > 1, PointsReason.CREW_SIZE, table.of(PointsReason.CREW_SIZE));
    }

    private CandidateStanding standing(UnitSeen unit) {
        return switch (unit.hold()) {
            case ELSEWHERE -> CandidateStanding.COMMITTED_ELSEWHERE;
            case ASSIGNED -> isHere(unit) && !carriesLeg(unit) ? fitness(unit) : CandidateStanding.COMMITTED;
            case RESERVED -> isHere(unit) ? fitness(unit) : CandidateStanding.RESERVED;
            case FREE -> unit.masterSilent() ? CandidateStanding.MASTER_SILENT : duty(unit);
        };
    }

    private CandidateStanding duty(UnitSeen unit) {
        return switch (unit.duty()) {
            case OFF_DUTY -> CandidateStanding.OFF_DUTY;
            case NOT_DEPLOYABLE -> CandidateStanding.NOT_DEPLOYABLE;
            case DEPLOYABLE -> unit.crewKnown() && unit.crew() == 0 ? CandidateStanding.NO_CREW : fitness(unit);
        };
    }

    private CandidateStanding fitness(UnitSeen unit) {
        if (question.leg() == Leg.ARREST && unit.crewKnown() && unit.constables() == 0) {
            return CandidateStanding.SKILL_MISSING;
        }
        return isHere(unit) ? CandidateStanding.ELIGIBLE : located(unit.position());
    }

    private CandidateStanding located(@Nullable Position position) {
        if (position == null || drive.isVague(position)) {
            return CandidateStanding.POSITION_UNKNOWN;
        }
        return drive.isStale(position) ? CandidateStanding.POSITION_STALE : CandidateStanding.ELIGIBLE;
    }

    private boolean isHere(UnitSeen unit) {
        return question.job().incident().equals(unit.heldBy());
    }

    private boolean carriesLeg(UnitSeen unit) {
        return unit.legs().contains(question.leg());
    }

    private boolean isHome(UnitSeen unit) {
        var place = question.job().facts().place();
        return place != null && unit.area().equals(place.district());
    }

    private boolean isSkilled(UnitSeen unit) {
        return switch (question.leg()) {
            case ARREST -> has(unit, UnitKind.ARREST_TEAM, UnitSkill.ARREST);
            case STATEMENT -> has(unit, UnitKind.STATEMENT_TEAM, UnitSkill.STATEMENT);
            case RESPONSE, IDVA_CAR -> unit.kind() == UnitKind.RESPONSE;
        };
    }

    private static boolean has(UnitSeen unit, UnitKind kind, UnitSkill skill) {
        return unit.kind() == kind || unit.skills().contains(skill);
    }

    /** Why nobody can go: what the one who came nearest to going lacks. Null when somebody can. */
    static @Nullable GapReason gap(List<LegCandidate> candidates) {
        var standings =
                Set.copyOf(candidates.stream().map(LegCandidate::standing).toList());
        if (standings.contains(CandidateStanding.ELIGIBLE)) {
            return null;
        }
        if (standings.contains(CandidateStanding.MASTER_SILENT)
                || standings.contains(CandidateStanding.POSITION_STALE)
                || standings.contains(CandidateStanding.POSITION_UNKNOWN)) {
            return GapReason.POSITIONS_STALE;
        }
        if (standings.contains(CandidateStanding.SKILL_MISSING)) {
            return GapReason.SKILL_MISSING;
        }
        if (standings.contains(CandidateStanding.COMMITTED) || standings.contains(CandidateStanding.RESERVED)) {
            return GapReason.ALL_COMMITTED;
        }
        return standings.contains(CandidateStanding.COMMITTED_ELSEWHERE)
                ? GapReason.ALL_COMMITTED_ELSEWHERE
                : GapReason.NO_UNIT_ON_DUTY;
    }
}
