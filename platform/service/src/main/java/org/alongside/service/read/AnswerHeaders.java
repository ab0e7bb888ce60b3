package org.alongside.service.read;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.alongside.service.request.EntityTag;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The version of a record as its ETag, and nothing kept by caches on the way. */
public final class AnswerHeaders {
    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Answered<?> answered && answered.version() != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, EntityTag.of(answered.version()));
        }
    }
}
