package org.alongside.incident.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.incident.Incident;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.service.ForceData;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a grade.
 *
 * @param facts what dispatch-service takes to open the response to this incident; the place is coarse
 */
public record GradeAnswer(
        UUID id, int version, long position, @Nullable GradeTarget target, IncidentFacts facts) {
    static RestResponse<GradeAnswer> of(RestResponse<CommandAnswer> answer, Incident incident, ForceData forces) {
        var done = answer.getEntity();
        var target = ResponseClocks.target(forces.gradingPolicies(), incident);
        return ResponseBuilder.ok(
                        new GradeAnswer(done.id(), done.version(), done.position(), target, facts(incident, target)))
                .header(HttpHeaders.ETAG, EntityTag.of(done.version()))
                .build();
    }

    private static IncidentFacts facts(Incident incident, @Nullable GradeTarget target) {
        return new IncidentFacts(
                incident.urgency().grade(),
                incident.urgency().policyLabel(),
                target == null ? null : target.targetAt(),
                incident.abuse().mayBeAbuse() ? FlagValue.YES : incident.abuse().suspected(),
                null,
                coarse(incident.place()),
                incident.flags().readings(),
                incident.people().withRole(PartyRole.VICTIM),
                incident.protection().isRestricted());
    }

    /** The place without what only named readers see. */
    private static @Nullable Place coarse(@Nullable Place place) {
        return place == null
                ? null
                : new Place(
                        place.precision(),
                        place.placeKey(),
                        place.blockKey(),
                        place.coarse(),
                        place.ward(),
                        place.district(),
                        place.multiOccupancy(),
                        place.protectedAddress(),
                        null,
                        null);
    }
}
