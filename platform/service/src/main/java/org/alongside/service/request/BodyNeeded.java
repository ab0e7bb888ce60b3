package org.alongside.service.request;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;

/** An endpoint that takes a body never sees none. */
@Provider
public final class BodyNeeded implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw ProblemException.of(EdgeCode.MALFORMED, "body", "is missing");
        }
        return body;
    }
}
