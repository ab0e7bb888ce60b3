package org.alongside.simulator.simulation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.local.installation.Service;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.Api.Answer;
import org.alongside.simulator.client.Api.Command;
import org.alongside.simulator.ledger.Ledger;
import org.alongside.simulator.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where simulated people sit. A command without an answer is sent again under the same idempotency key until there is
 * one, and an acknowledged one is in the ledger before anybody goes on. Some are sent twice on purpose.
 */
public final class Desk {
    /** How long another service may take to hear of something before that counts as an error. */
    public static final Duration HEARD_WITHIN = Duration.ofMinutes(3);

    /** A service that cannot answer now, as opposed to one that refuses. */
    private static final int UNAVAILABLE = 503;

    private static final int SERVER_ERRORS = 500;
    /** Longest page that services give. */
    private static final int PAGE = 200;

    private final Function<Service, String> urls;
    private final Function<String, Api> signIns;
    private final Ledger ledger;
    private final Tally tally;
    private final Patience patience;
    private final BooleanSupplier sendsTwice;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private final AtomicLong commands = new AtomicLong();

    /**
     * A desk of one run.
     *
     * @param urls address of each service
     * @param signIns the API as the person of that name
     * @param sendsTwice whether the next command is sent again after its answer, as nervous devices do
     */
    public Desk(
            Function<Service, String> urls,
            Function<String, Api> signIns,
            Ledger ledger,
            Tally tally,
            Patience patience,
            BooleanSupplier sendsTwice) {
        this.urls = urls;
        this.signIns = signIns;
        this.ledger = ledger;
        this.tally = tally;
        this.patience = patience;
        this.sendsTwice = sendsTwice;
    }

    /**
     * A command that nothing speaks against.
     *
     * @throws Refused when something does
     */
    public JsonNode post(String person, Service service, String path, Body body) {
        return post(person, service, path, body, Set.of()).orElseThrow();
    }

    /**
     * A command that may come too late.
     *
     * @param allowed refusals that the rules allow here; then the answer is empty
     * @throws Refused for any other refusal
     */
    public Optional<JsonNode> post(String person, Service service, String path, Body body, Set<String> allowed) {
        return post(person, service, path, body, null, allowed);
    }

    /** A change of what was seen under this version. */
    public Optional<JsonNode> edit(
            String person, Service service, String path, Body body, @Nullable String etag, Set<String> allowed) {
        return post(person, service, path, body, etag, allowed);
    }

    private Optional<JsonNode> post(
            String person, Service service, String path, Body body, @Nullable String etag, Set<String> allowed) {
        var command = new Command(urls.apply(service) + path, body, run + "-" + commands.getAndIncrement(), etag);
        var answer = answered(service, () -> api(person).post(command));
        if (!answer.isSuccess()) {
            return refused(person, service, path, answer, allowed);
        }
        keep(person, service, path, command, answer);
        if (sendsTwice.getAsBoolean()) {
            again(person, service, path, command, answer);
        }
        return Optional.of(answer.body());
    }

    /** Reads; what is not there yet is empty. */
    public Optional<Answer> read(String person, Service service, String path) {
        var answer = answered(service, () -> api(person).read(urls.apply(service) + path));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        return answer.isSuccess() ? Optional.of(answer) : refused(person, service, path, answer, Set.of());
    }

    /** Reads one record; one that is not there yet is empty. */
    public Optional<JsonNode> record(String person, Service service, String path) {
        return read(person, service, path).map(answer -> answer.body().path("item"));
    }

    /** Everything of a list, page after page. */
    public ArrayNode items(String person, Service service, String path) {
        var items = JsonNodeFactory.instance.arrayNode();
        var paged = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        var next = Optional.of("");
        while (next.isPresent()) {
            var page = read(person, service, paged + next.get()).orElseThrow().body();
            page.path("items").forEach(items::add);
            next = Optional.of(page.path("next")).filter(JsonNode::isTextual).map(Desk::cursor);
        }
        return items;
    }

    private static String cursor(JsonNode next) {
        return "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
    }

    /** Waits, while business time stands still, until another service has heard of something. */
    public <T> Optional<T> await(String what, Supplier<Optional<T>> seen) {
        var found = patience.until(what, HEARD_WITHIN, seen);
        if (found.isEmpty()) {
            tally.unexpected("NEVER_HEARD " + what);
        }
        return found;
    }

    /** Asks until there is an answer, whatever it says. */
    Answer answered(Service service, Supplier<Answer> ask) {
        return patience.until(service.module() + " to answer", Patience.LIMIT, () -> once(ask))
                .orElseThrow(() -> new Refused(service.module() + " did not answer in time"));
    }

    private Optional<Answer> once(Supplier<Answer> ask) {
        try {
            var answer = ask.get();
            if (answer.status() < SERVER_ERRORS) {
                return Optional.of(answer);
            }
            if (answer.status() != UNAVAILABLE) {
                tally.unexpected(answer.code());
            }
        } catch (Api.Unanswered nobody) {
            // Whether it was done is not known; the same key makes asking again safe.
        }
        tally.count(Figure.RETRIES);
        return Optional.empty();
    }

    private <T> Optional<T> refused(String person, Service service, String path, Answer answer, Set<String> allowed) {
        if (allowed.contains(answer.code())) {
            tally.race(answer.code());
            return Optional.empty();
        }
        tally.unexpected(answer.code());
        throw new Refused(service.module() + " refused " + person + " at " + path + ": " + answer.status() + " "
                + answer.code() + " " + answer.body().path("detail").asText());
    }

    private void keep(String person, Service service, String path, Command command, Answer answer) {
        var body = answer.body();
        if (!body.has("position")) {
            return;
        }
        ledger.keep(new LedgerEntry(
                service.module(),
                path,
                person,
                command.idempotencyKey(),
                answer.status(),
                UUID.fromString(body.path("id").asText()),
                body.path("version").asInt(),
                body.path("position").asLong(),
                Instant.now()));
        tally.count(Figure.COMMANDS);
    }

    /** A device that sends again what was answered gets the first answer. */
    private void again(String person, Service service, String path, Command command, Answer first) {
        var second = answered(service, () -> api(person).post(command));
        tally.count(Figure.REPEATED_REQUESTS);
        boolean same = second.status() == first.status()
                && second.body().path("id").equals(first.body().path("id"))
                && (first.body().path("position").asLong() == 0
                        || second.body().path("position").equals(first.body().path("position")));
        if (!same) {
            tally.unexpected("REPEAT_ANSWERED_DIFFERENTLY " + service.module() + path);
        }
    }

    private Api api(String person) {
        return apis.computeIfAbsent(person, signIns);
    }
}
