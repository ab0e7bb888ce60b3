package org.alongside.dispatch.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.Kept;
import org.alongside.dispatch.coresponse.CarTalk;
import org.alongside.dispatch.coresponse.Legs;
import org.alongside.dispatch.coresponse.Response;
import org.alongside.dispatch.coresponse.Scene;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One line of the board: legs, gates, scene, clocks, and what has gone up. Nothing personal is in it. */
public record BoardLine(
        IncidentId incident,
        Kept.Phase phase,
        String force,
        @Nullable Grade grade,
        @Nullable String policyLabel,
        @Nullable Instant targetAt,
        Instant openedAt,
        FlagValue daSuspected,
        @Nullable RiskLevel riskLevel,
        boolean restricted,
        @Nullable String district,
        @Nullable CoarseLocation near,
        List<FlagReading> flags,
        List<PartyId> victims,
        SceneLine scene,
        Gates gates,
        List<LegLine> legs,
        List<CarTalk.Asked> car,
        boolean carUnconfirmed,
        List<Response.Emergency> emergencies,
        List<Response.Escalation> escalations,
        @JsonIgnore @Nullable Set<String> restrictedTo)
        implements Guarded {

    /**
     * One leg.
     *
     * @param unresourced needed, and nobody has it or had it
     */
    public record LegLine(
            Leg leg,
            boolean required,
            boolean served,
            boolean unresourced,
            List<Legs.Carrier> carriers,
            Legs.@Nullable Gap gap) {
        static List<LegLine> of(Response response) {
            return response.legs().all().stream()
                    .map(leg -> new LegLine(
                            leg.leg(),
                            leg.required(),
                            leg.served(),
                            response.isUnresourced(leg.leg()),
                            leg.carriers(),
                            leg.gap()))
                    .toList();
        }
    }

    /** How safe the place is where the victim is met, and the scene. */
    public record SceneLine(
            Scene.Safety scene,
            SafePlace meetAt,
            Scene.Safety meetingPlace,
            List<HoldReason> holds,
            SuspectWhereabouts suspect) {
        static SceneLine of(Scene scene) {
            return new SceneLine(
                    scene.scene(),
                    scene.placeOfMeeting(),
                    scene.of(scene.placeOfMeeting()),
                    scene.holds().stream().map(Scene.Hold::reason).toList(),
                    scene.suspect());
        }
    }

    /**
     * What stands between the car and the victim.
     *
     * @param keepsCarAway the first rule that asking for the car would break
     * @param ruledOut the rule by which the car is out of the question
     * @param unreadWarnings not acknowledged by the crew of the car, or by anybody while no car is asked
     */
    public record Gates(
            @Nullable RefusalCode keepsCarAway, @Nullable RefusalCode ruledOut, List<FlagReading> unreadWarnings) {
        static Gates of(Response response) {
            return new Gates(
                    response.keepsCarAway(DeploymentMode.SECOND_RESPONSE).orElse(null),
                    response.car().ruledOut(),
                    response.unreadWarnings());
        }
    }

    static BoardLine of(BoardRow row) {
        var kept = Kept.read(row.document);
        var response = kept.response();
        if (response == null) {
            throw new IllegalStateException("a response that was only heard of is not shown");
        }
        return of(row, kept.phase(), response);
    }

    private static BoardLine of(BoardRow row, Kept.Phase phase, Response response) {
        var facts = response.facts();
        var place = facts.place();
        return new BoardLine(
                new IncidentId(row.incident),
                phase,
                row.force,
                facts.grade(),
                facts.policyLabel(),
                facts.targetAt(),
                response.openedAt(),
                facts.daSuspected(),
                facts.riskLevel(),
                row.restricted,
                place == null ? null : place.district(),
                place == null ? null : place.coarse(),
                facts.flags(),
                facts.victims(),
                SceneLine.of(response.scene()),
                Gates.of(response),
                LegLine.of(response),
                response.car().asked(),
                response.car()
                        .current()
                        .filter(one -> one.standing() == CarTalk.Standing.UNCONFIRMED)
                        .isPresent(),
                response.emergencies(),
                response.escalations(),
                restrictedTo(row));
    }

    /** The persons who alone may see it, or null when it is not restricted. */
    static @Nullable Set<String> restrictedTo(BoardRow row) {
        return row.restricted ? allowed(row) : null;
    }

    private static Set<String> allowed(BoardRow row) {
        return Arrays.stream(row.allowed.split("\n", -1))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public String recordId() {
        return incident.value().toString();
    }
}
