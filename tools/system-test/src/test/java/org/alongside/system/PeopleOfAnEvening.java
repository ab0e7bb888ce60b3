package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.local.process.Waiting;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.Api.Answer;
import org.alongside.simulator.client.Api.Command;

/** Who works in one evening, each through the public API as their role; business time stands still but when turned. */
final class PeopleOfAnEvening {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(60);
    private static final List<Service> WITH_CLOCKS =
            List.of(Service.INCIDENT, Service.DISPATCH, Service.IDVA_CAR, Service.CASES, Service.ANALYTICS);

    private final WholeSystem system;
    private final Map<Role, Api> signedIn = new EnumMap<>(Role.class);
    private Supplier<Instant> now = () -> Instant.MIN;

    PeopleOfAnEvening(WholeSystem system) {
        this.system = system;
    }

    Instant now() {
        return now.get();
    }

    // --- What they do ------------------------------------------------------------------------------------------------

    /** Says something that is taken; the text is JSON with single quotes, each ? is filled in by the next filling. */
    JsonNode says(Role who, Service where, String path, String text, Object... fillings) {
        var answer = tries(who, where, path, filled(text, fillings));
        assertThat(answer.isSuccess()).as("%s at %s: %s", who, path, answer).isTrue();
        return answer.body();
    }

    /** The officer refers the victim to the advocacy service; the case of it. */
    String refers(String incident, String victim) {
        var referred = says(
                Role.RESPONSE_OFFICER,
                Service.CASES,
                "/api/referrals",
                "{'source': 'POLICE', 'incident': '?', 'victim': '?', 'perpetrators': [], 'children': [],"
                        + " 'riskLevel': 'MEDIUM', 'instrument': 'DASH_POLICE_27', 'instrumentVersion': '1',"
                        + " 'victimKnows': 'YES', 'victimAgrees': 'YES', 'area': 'WIGAN', 'referredAt': '?'}",
                incident,
                victim,
                now());
        return referred.path("id").asText();
    }

    private static String filled(String text, Object... fillings) {
        var filled = new StringBuilder();
        var parts = text.split("\\?", -1);
        for (int part = 0; part < parts.length; part++) {
            filled.append(part == 0 ? "" : fillings[part - 1]).append(parts[part]);
        }
        return filled.toString();
    }

    /** Says something, whatever comes of it. */
    Answer tries(Role who, Service where, String path, String text) {
        return tries(who, where, path, text, UUID.randomUUID().toString());
    }

    /** Says something under this key. */
    Answer tries(Role who, Service where, String path, String text, String key) {
        return api(who).post(new Command(url(where) + path, json(text.replace('\'', '"')), key, null));
    }

    /** Whether nobody answers there. */
    boolean hearsNothing(Role who, Service where, String path) {
        try {
            return api(who).read(url(where) + path) == null;
        } catch (Api.Unanswered nobody) {
            return true;
        }
    }

    /** Its health check says that it takes nothing. */
    void notReadySoon(Service service) {
        boolean seen = Waiting.until(SEEN_WITHIN, () -> read(Role.DISPATCHER, service, "/q/health/ready")
                .filter(answer -> answer.status() == 503)
                .isPresent());
        assertThat(seen).as("%s says that it is not ready", service).isTrue();
    }

    /** What that screen shows. */
    JsonNode sees(Role who, Service where, String path) {
        var answer = api(who).read(url(where) + path);
        assertThat(answer.isSuccess()).as("%s at %s: %s", who, path, answer).isTrue();
        return answer.body();
    }

    /** Looks at that screen until it shows this. */
    JsonNode seesSoon(Role who, Service where, String path, Predicate<JsonNode> shows) {
        var last = new AtomicReference<Optional<Answer>>(Optional.empty());
        boolean seen = Waiting.until(SEEN_WITHIN, () -> {
            last.set(read(who, where, path));
            return last.get()
                    .filter(Answer::isSuccess)
                    .map(Answer::body)
                    .filter(shows)
                    .isPresent();
        });
        assertThat(seen).as("%s at %s saw %s at last", who, path, last.get()).isTrue();
        return last.get().orElseThrow().body();
    }

    /** Says the same until the answer is this. */
    void hearsSoon(Role who, Service where, String path, String text, Predicate<JsonNode> says) {
        var last = new AtomicReference<JsonNode>();
        boolean heard = Waiting.until(SEEN_WITHIN, () -> {
            last.set(says(who, where, path, text));
            return says.test(last.get());
        });
        assertThat(heard).as("%s at %s heard %s at last", who, path, last.get()).isTrue();
    }

    private Optional<Answer> read(Role who, Service where, String path) {
        try {
            return Optional.of(api(who).read(url(where) + path));
        } catch (Api.Unanswered nobody) {
            return Optional.empty();
        }
    }

    // --- Time --------------------------------------------------------------------------------------------------------

    /** Nobody turns a clock: it is as late as it is, for devices too. */
    void timeIsReal() {
        now = Instant::now;
    }

    /** The evening begins at eight, a day after whatever the clocks show. */
    void eveningBegins() {
        var latest = WITH_CLOCKS.stream()
                .map(service -> Instant.parse(
                        sees(Role.OPERATOR, service, "/api/clock").path("at").asText()))
                .max(Instant::compareTo)
                .orElseThrow();
        var midnight = latest.truncatedTo(java.time.temporal.ChronoUnit.DAYS);
        timeIs(midnight.plus(Duration.ofHours(44)));
    }

    /** Time goes on while no clock can be told of it. */
    void elapses(Duration more) {
        var later = now().plus(more);
        now = () -> later;
    }

    /** Time goes on for all who answer; whoever is gone is told when it is back. */
    void pass(Duration more) {
        timeIs(now().plus(more));
    }

    /** Brings a clock that was away to the time of the others. */
    void timeIs(Instant moment) {
        now = () -> moment;
        WITH_CLOCKS.forEach(this::turn);
    }

    private void turn(Service service) {
        try {
            var answer = api(Role.OPERATOR).put(url(service) + "/api/clock", Map.of("at", now().toString(), "rate", 0));
            assertThat(answer.isSuccess() || answer.status() == 503)
                    .as("%s: %s", service, answer)
                    .isTrue();
        } catch (Api.Unanswered gone) {
            // It is told with the next turn after it is back.
        }
    }

    private Api api(Role who) {
        return signedIn.computeIfAbsent(who, this::signIn);
    }

    private Api signIn(Role who) {
        try (var issuer = new IssuerClient(system.installation().issuerUrl())) {
            return new Api(issuer.token(SignIns.first(who)));
        }
    }

    private String url(Service service) {
        return system.installation().url(service);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(text, noJson);
        }
    }
}
