package org.alongside.service.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.EdgeLimits;
import org.alongside.service.json.PlainText;
import org.alongside.service.problem.Correlation;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Consultation.Result;
import org.alongside.service.request.RequestHeaders;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/** What every look is made of, whether it ends with one answer or goes on: reason, consultation, opening. */
@ApplicationScoped
class Looks {
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final Consultations consultations;
    private final Keyring keyring;
    private final BusinessClock clock;
    private final ObjectMapper mapper;
    private final EdgeLimits limits;

    Looks(
            Caller caller,
            CurrentVertxRequest current,
            Consultations consultations,
            Keyring keyring,
            BusinessClock clock,
            ObjectMapper mapper,
            EdgeLimits limits) {
        this.caller = caller;
        this.current = current;
        this.consultations = consultations;
        this.keyring = keyring;
        this.clock = clock;
        this.mapper = mapper;
        this.limits = limits;
    }

    /**
     * The look that the request at hand begins.
     *
     * @throws ProblemException {@link EdgeCode#MISSING_ACCESS_REASON} where personal data can appear and none was given
     */
    Look begin(Reading<?> reading) {
        var who = caller.now();
        var request = current.getCurrent();
        var reason = reason(request.request().getHeader(RequestHeaders.ACCESS_REASON));
        if (reason == null
                && Shape.carriesPersonal(
                        reading.type(), new ReadAs.Showing(who.actor().role(), Map.of()))) {
            throw ProblemException.of(
                    EdgeCode.MISSING_ACCESS_REASON, "Say in Access-Reason why you read this personal data.");
        }
        return new Look(who, reading, reason, Correlation.of(request));
    }

    private @Nullable String reason(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > limits.reasonCharactersMax() || !PlainText.isPlain(given)) {
            throw ProblemException.of(
                    EdgeCode.INVALID_HEADER,
                    RequestHeaders.ACCESS_REASON,
                    "must have at most " + limits.reasonCharactersMax() + " plain characters");
        }
        return given.strip();
    }

    /** The answer for this person, once it is on record that they are shown these records. */
    <A> Uni<Answered<A>> show(Look look, A answer, @Nullable Integer version, List<String> shown) {
        return store(look, Result.SHOWN, shown).chain(() -> open(look, answer, version));
    }

    /** The answer for this person, who is already on record with every record in it. */
    <A> Uni<Answered<A>> open(Look look, A answer, @Nullable Integer version) {
        var role = look.who().actor().role();
        var personal = personalIn(answer, look);
        return (personal.isEmpty() ? nothingToOpen() : keyring.open(personal))
                .map(opened -> new Answered<>(answer, version, new ReadAs.Showing(role, opened)));
    }

    private static Uni<Map<Personal, Keyring.Opened>> nothingToOpen() {
        return Uni.createFrom().item(Map.of());
    }

    /** Completes once the look is on record. */
    Uni<Void> store(Look look, Result result, List<String> shown) {
        return consultations.store(new Consultation(
                clock.now(), look.who(), look.reading(), result, shown, look.reason(), look.correlation()));
    }

    /** What the answer would show of personal data, found by writing it to nowhere: no second idea of what is seen. */
    private Set<Personal> personalIn(Object answer, Look look) {
        var found = new LinkedHashSet<Personal>();
        var collecting = new ReadAs.Collecting(look.who().actor().role(), found);
        try {
            mapper.writer().withAttribute(ReadAs.class, collecting).writeValue(OutputStream.nullOutputStream(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** As it goes out where no endpoint's answer is written: in a message of a stream. */
    String json(Answered<?> answered) {
        try {
            return mapper.writeValueAsString(answered);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Freshness freshness(ReadPosition at) {
        return Freshness.of(at, clock.now());
    }
}
