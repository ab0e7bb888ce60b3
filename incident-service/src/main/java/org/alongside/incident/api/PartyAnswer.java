package org.alongside.incident.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What is answered when a person was identified.
 *
 * @param party under which the person is known in the incident
 */
public record PartyAnswer(UUID id, int version, long position, UUID party) {
    static RestResponse<PartyAnswer> of(RestResponse<CommandAnswer> answer, PartyId party) {
        var done = answer.getEntity();
        return ResponseBuilder.ok(new PartyAnswer(done.id(), done.version(), done.position(), party.value()))
                .header(HttpHeaders.ETAG, EntityTag.of(done.version()))
                .build();
    }
}
