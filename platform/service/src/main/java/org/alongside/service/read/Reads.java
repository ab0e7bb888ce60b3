package org.alongside.service.read;

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
import java.util.function.Supplier;
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
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The seam that every read answer passes. In this order: a reason is asked for where personal data can appear; the record
 * is loaded; force and restriction decide whether it exists for this person; the consultation is stored; only then is
 * personal data opened, all of it in one batch, and only the fields this role sees.
 */
@ApplicationScoped
public class Reads {
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final Consultations consultations;
    private final Keyring keyring;
    private final BusinessClock clock;
    private final ObjectMapper mapper;
    private final EdgeLimits limits;

    Reads(
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
     * One record.
     *
     * @param load gives null when there is none
     * @return fails with {@link EdgeCode#NOT_FOUND} when there is none or it is not for this person, and with
     *     {@link EdgeCode#MISSING_ACCESS_REASON}
     */
    public <T extends Guarded> Uni<Answered<RecordAnswer<T>>> record(
            Reading<T> reading, Supplier<Uni<@Nullable Found<T>>> load) {
        var look = begin(reading);
        return load.get().chain(found -> {
            if (found == null || !look.maySee(found.item())) {
                return store(look, found == null ? Result.NOT_FOUND : Result.HIDDEN, List.of())
                        .chain(Reads::notFound);
            }
            var answer = new RecordAnswer<>(freshness(found.at()), found.version(), found.item());
            return show(look, answer, found.version(), List.of(found.item().recordId()));
        });
    }

    /** A page of records. Those that are not for this person are left out without a trace in the answer. */
    public <T extends Guarded> Uni<Answered<ViewAnswer<T>>> list(Reading<T> reading, Supplier<Uni<FoundPage<T>>> load) {
        var look = begin(reading);
        return load.get().chain(page -> {
            var items = page.items().stream().filter(look::maySee).toList();
            var answer = new ViewAnswer<>(freshness(page.at()), items, page.next());
            return show(
                    look, answer, null, items.stream().map(Guarded::recordId).toList());
        });
    }

    /** Counts and rates that show no single record. */
    public <T> Uni<Answered<T>> figures(Reading<T> reading, Supplier<Uni<T>> load) {
        var look = begin(reading);
        return load.get().chain(figures -> show(look, figures, null, List.of()));
    }

    /** A look under way. */
    private record Look(
            SignedIn who, Reading<?> reading, @Nullable String reason, java.util.UUID correlation) {
        boolean maySee(Guarded item) {
            var named = item.restrictedTo();
            return who.mayReadOf(item.force())
                    && (named == null || named.contains(who.actor().person()));
        }
    }

    private Look begin(Reading<?> reading) {
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

    private <A> Uni<Answered<A>> show(Look look, A answer, @Nullable Integer version, List<String> shown) {
        var role = look.who().actor().role();
        var personal = personalIn(answer, look);
        return store(look, Result.SHOWN, shown)
                .chain(() -> personal.isEmpty() ? nothingToOpen() : keyring.open(personal))
                .map(opened -> new Answered<>(answer, version, new ReadAs.Showing(role, opened)));
    }

    private static Uni<Map<Personal, Keyring.Opened>> nothingToOpen() {
        return Uni.createFrom().item(Map.of());
    }

    private Uni<Void> store(Look look, Result result, List<String> shown) {
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

    private Freshness freshness(ReadPosition at) {
        return Freshness.of(at, clock.now());
    }

    private static <A> Uni<A> notFound() {
        return Uni.createFrom().failure(ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record."));
    }
}
