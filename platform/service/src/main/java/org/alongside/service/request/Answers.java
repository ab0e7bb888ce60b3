package org.alongside.service.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.function.Function;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.service.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Turns outcomes of commands into answers, for use at the end of a chain: {@code .map(Answers::of)}. */
public final class Answers {
    private static final int CREATED = 201;

    private Answers() {}

    /**
     * 200 with the new version.
     *
     * @throws ProblemException for a refusal
     */
    public static RestResponse<CommandAnswer> of(Outcome outcome) {
        var done = done(outcome);
        return ResponseBuilder.ok(answer(done))
                .header(HttpHeaders.ETAG, EntityTag.of(done.version()))
                .build();
    }

    /** 201 with the place of what was made: {@code collection}, a slash and its id. */
    public static Function<Outcome, RestResponse<CommandAnswer>> created(String collection) {
        return outcome -> {
            var done = done(outcome);
            return ResponseBuilder.<CommandAnswer>create(CREATED)
                    .entity(answer(done))
                    .header(HttpHeaders.ETAG, EntityTag.of(done.version()))
                    .location(URI.create(collection + "/" + done.id()))
                    .build();
        };
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused refused -> throw ProblemException.of(refused.refusal());
        };
    }

    private static CommandAnswer answer(Outcome.Done done) {
        return new CommandAnswer(done.id(), done.version(), done.position());
    }
}
