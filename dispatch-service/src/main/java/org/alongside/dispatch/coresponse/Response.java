package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What has been put together for one incident.
 *
 * @param recommendations how many were recorded
 * @param warnings acknowledged so far (rule D9)
 * @param emergencies crews calling for help now (rule D17)
 */
public record Response(
        IncidentFacts facts,
        Instant openedAt,
        Legs legs,
        CarTalk car,
        Scene scene,
        int recommendations,
        List<Acknowledged> warnings,
        List<Emergency> emergencies,
        List<Escalation> escalations) {

    /** A warning and who read it. */
    public record Acknowledged(
            Flag warning,
            @Nullable PartyId about,
            StaffId by,
            @Nullable DeploymentId deployment) {
        boolean isOf(FlagReading claim) {
            return warning == claim.flag() && Objects.equals(about, claim.about());
        }
    }

    /** A crew calling for help. */
    public record Emergency(@Nullable UnitId unit, @Nullable DeploymentId deployment, Instant declaredAt) {}

    /** Something that went up to somebody. */
    public record Escalation(
            EscalationCause cause,
            Role to,
            Instant raisedAt,
            @Nullable StaffId acknowledgedBy) {

        /** Whether somebody in this role may take it on: who it went up to, and who owns escalations. */
        boolean isFor(Role role) {
            return role == to
                    || role == Role.CONTROL_ROOM_SUPERVISOR
                    || (role == Role.DISTRICT_INSPECTOR && to == Role.DISTRICT_SERGEANT);
        }
    }

    public Response {
        warnings = List.copyOf(warnings);
        emergencies = List.copyOf(emergencies);
        escalations = List.copyOf(escalations);
    }

    static Response opened(IncidentFacts facts, Instant at) {
        return new Response(facts, at, Legs.NONE, CarTalk.SILENT, Scene.UNKNOWN, 0, List.of(), List.of(), List.of());
    }

    Response with(IncidentFacts now) {
        return new Response(now, openedAt, legs, car, scene, recommendations, warnings, emergencies, escalations);
    }

    Response with(Legs now) {
        return new Response(facts, openedAt, now, car, scene, recommendations, warnings, emergencies, escalations);
    }

    Response with(CarTalk now) {
        return new Response(facts, openedAt, legs, now, scene, recommendations, warnings, emergencies, escalations);
    }

    Response with(Scene now) {
        return new Response(facts, openedAt, legs, car, now, recommendations, warnings, emergencies, escalations);
    }

    Response recommended(int number) {
        return new Response(facts, openedAt, legs, car, scene, number, warnings, emergencies, escalations);
    }

    Response with(Acknowledged warning) {
        return new Response(
                facts, openedAt, legs, car, scene, recommendations, plus(warnings, warning), emergencies, escalations);
    }

    Response emergencies(List<Emergency> now) {
        return new Response(facts, openedAt, legs, car, scene, recommendations, warnings, now, escalations);
    }

    Response escalations(List<Escalation> now) {
        return new Response(facts, openedAt, legs, car, scene, recommendations, warnings, emergencies, now);
    }

    /** The escalation for this cause that nobody took on yet. */
    public Optional<Escalation> openEscalation(EscalationCause cause) {
        return escalations.stream()
                .filter(one -> one.cause() == cause && one.acknowledgedBy() == null)
                .findFirst();
    }

    /** The first rule that asking the car to take part in this way would break. */
    public Optional<RefusalCode> keepsCarAway(DeploymentMode mode) {
        return SafetyRules.beforeAsking(this, mode);
    }

    /** Warnings that the car's crew has not acknowledged (rule D9), or nobody while no car is asked. */
    public List<FlagReading> unreadWarnings() {
        return SafetyRules.unread(
                this, car.current().map(CarTalk.Asked::deployment).orElse(null));
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** Needed, and nobody has the leg or had it: no unit, and for the car's no request that is still going on. */
    public boolean isUnresourced(Leg leg) {
        return legs.of(leg).wantsUnit() && (leg != Leg.IDVA_CAR || car.current().isEmpty());
    }
}
