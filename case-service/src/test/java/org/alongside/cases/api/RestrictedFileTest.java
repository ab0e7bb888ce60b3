package org.alongside.cases.api;

import static org.alongside.cases.api.Calls.as;
import static org.alongside.cases.api.Calls.get;
import static org.alongside.cases.api.Calls.post;
import static org.alongside.cases.api.Heard.awaitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.api.Calls.Victim;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that only named people may see takes no word from anybody else, whichever endpoint it comes by. */
@QuarkusTest
class RestrictedFileTest {
    private static final String EXPLAINED = "{\"explanation\": \"as agreed\"}";

    @Inject
    Heard heard;

    /** A write, with a body that would be taken; {@code %1$s} is the incident, {@code %2$s} the victim. */
    record Write(String endpoint, Role role, String body) {
        @Override
        public String toString() {
            return endpoint;
        }

        ValidatableResponse about(Victim her) {
            var path = endpoint.substring(endpoint.indexOf(' ') + 1)
                    .replace("{id}", her.file().toString())
                    .replace("{number}", "1");
            var request = as(TestTokens.of("somebody-9", role))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(body.formatted(her.incident(), her.victim()));
            return (endpoint.startsWith("PUT")
                            ? request.header("If-Match", "\"1\"").put(path)
                            : request.post(path))
                    .then();
        }
    }

    private static Write file(String path, Role role, String body) {
        return new Write("POST /api/cases/{id}" + path, role, body);
    }

    private static Write advocacy(String path, String body) {
        return new Write("POST /api/advocacy/{id}" + path, Role.IDVA, body);
    }

    /** Writes that may make the file. */
    static Stream<Write> opening() {
        return Stream.of(
                new Write(
                        "POST /api/cases",
                        Role.IDVA,
                        "{\"incident\": \"%1$s\", \"victim\": \"%2$s\", \"because\": \"CAR_CONTACT\"}"),
                new Write("POST /api/referrals", Role.HUB_TRIAGE_WORKER, """
                        {"source": "HEALTH", "incident": "%1$s", "victim": "%2$s", "victimKnows": "YES",
                         "victimAgrees": "YES", "area": "WIGAN"}"""),
                file("/risk/primary", Role.RESPONSE_OFFICER, """
                        {"assessment": "%2$s", "incident": "%1$s", "victim": "%2$s",
                         "form": {"instrument": "DASH_SAFELIVES_24", "instrumentVersion": "2014", "items": []}}"""),
                file(
                        "/safe-contact",
                        Role.IDVA,
                        "{\"incident\": \"%1$s\", \"victim\": \"%2$s\", \"rules\": "
                                + Calls.RULES.formatted("BARRED")
                                + "}"));
    }

    static Stream<Write> all() {
        return Stream.concat(
                opening(),
                Stream.of(
                        new Write(
                                "PUT /api/cases/{id}/safe-contact",
                                Role.IDVA,
                                "{\"rules\": " + Calls.RULES.formatted("BARRED") + "}"),
                        file("/contact-attempts", Role.IDVA, """
                                {"attempt": "%2$s", "channel": "PHONE", "outcome": "NO_ANSWER", "voicemailLeft": false,
                                 "ownNumberShown": false, "otherPersonTold": false, "oldDetailsUsed": false}"""),
                        file("/sessions", Role.IDVA, "{\"channel\": \"PHONE\", \"minutes\": 20}"),
                        file("/engagement", Role.IDVA, "{}"),
                        file("/active", Role.IDVA, "{}"),
                        file("/hand-off/accept", Role.IDVA, "{\"deployment\": \"%1$s\"}"),
                        file("/hand-off/decline", Role.IDVA, "{\"deployment\": \"%1$s\"}"),
                        file("/risk/secondary", Role.IDVA, """
                                {"assessment": "%2$s",
                                 "form": {"instrument": "DASH_SAFELIVES_24", "instrumentVersion": "2014", "items": []}}"""),
                        file("/risk/level", Role.IDVA, "{\"to\": \"HIGH\", \"reason\": \"DISCLOSURE\"}"),
                        file(
                                "/triage",
                                Role.HUB_TRIAGE_WORKER,
                                "{\"decision\": \"ASSIGN_TO_SERVICE\", \"service\": \"IDVA\"}"),
                        file("/allocation", Role.HUB_TRIAGE_WORKER, "{\"team\": \"EAST\"}"),
                        file("/exit", Role.IDVA, "{\"exit\": \"DECLINED\"}"),
                        file("/duplicate", Role.HUB_TRIAGE_WORKER, "{\"of\": \"%2$s\"}"),
                        file("/close", Role.IDVA, EXPLAINED),
                        file("/close/refuse", Role.IDVA_MANAGER, EXPLAINED),
                        file("/close/sign", Role.IDVA_MANAGER, "{\"reason\": \"SUPPORT_COMPLETE\"}"),
                        file("/reopen", Role.HUB_TRIAGE_WORKER, "{}"),
                        file("/erasure", Role.IDVA_MANAGER, "{\"authority\": \"RETENTION\"}"),
                        file("/position", Role.IDVA, "{\"to\": \"SUPPORTS\", \"retractionStatement\": false}"),
                        file("/marac-referral", Role.IDVA, "{\"referral\": \"%2$s\"}"),
                        file("/encompass", Role.MASH_WORKER, "{\"incident\": \"%1$s\", \"child\": \"%2$s\"}"),
                        file("/disclosures", Role.IDVA, """
                                {"to": "POLICE", "items": ["CHILD_AT_RISK"], "basis": "PUBLIC_TASK",
                                 "informed": "TOLD"}"""),
                        advocacy("/consent", "{\"scope\": \"SUPPORT\", \"how\": \"PHONE\"}"),
                        advocacy("/consent/withdrawal", "{\"scope\": \"SUPPORT\"}"),
                        advocacy("/sharing-basis", """
                                {"basis": "PUBLIC_TASK", "recipient": "MARAC", "informed": "TOLD"}"""),
                        advocacy("/wishes", "{\"wishes\": \"a quiet week\"}"),
                        advocacy("/support-view", "{\"view\": \"HIGH\"}"),
                        advocacy("/notes", "{\"opinion\": true, \"text\": \"met today\"}"),
                        advocacy("/notes/{number}/correction", "{\"text\": \"met yesterday\"}"),
                        advocacy("/needs", "{\"needs\": [{\"area\": \"HOUSING\", \"level\": \"URGENT\"}]}"),
                        advocacy("/safety-plan", "{\"steps\": [{\"kind\": \"ESCAPE\", \"step\": \"by the back\"}]}"),
                        advocacy("/interventions", "{\"area\": \"HOUSING\", \"result\": \"OFFERED\"}"),
                        advocacy("/interventions/{number}/end", "{\"result\": \"COMPLETED\"}"),
                        advocacy("/contact-details", "{}"),
                        advocacy("/attributes", """
                                {"ageBand": "AGE_18_TO_24", "disability": "NO", "techFacilitated": "NO",
                                 "relationship": "PARTNER"}""")));
    }

    private void restricted(Victim her) {
        heard.from(
                her.incident(),
                Origin.LIVE,
                new AccessRestricted(
                        RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED,
                        List.of(new StaffId(TestTokens.person(Role.IDVA_MANAGER)))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobody_else_writes_to_it(Write write) {
        var her = Victim.unknown();
        post(Role.HUB_TRIAGE_WORKER, "/api/referrals", her.referral()).statusCode(201);
        restricted(her);
        awaitUntil("the restriction", () -> !exists(her));
        write.about(her).statusCode(404).body("detail", equalTo("There is no such record."));
    }

    @ParameterizedTest
    @MethodSource("opening")
    void nobody_else_opens_it(Write write) {
        var met = Victim.unknown();
        var notMet = new Victim(met.incident(), UUID.randomUUID());
        post(Role.HUB_TRIAGE_WORKER, "/api/referrals", met.referral()).statusCode(201);
        restricted(met);
        awaitUntil("the restriction", () -> !exists(met));
        write.about(notMet).statusCode(404).body("detail", equalTo("There is no such record."));
        post(Role.IDVA_MANAGER, "/api/referrals", notMet.referral()).statusCode(201);
    }

    private static boolean exists(Victim her) {
        return get(Role.IDVA, her.path(""), 0).extract().statusCode() == 200;
    }

    @Test
    void no_write_is_left_out_here() {
        assertThat(all().map(Write::endpoint)).containsExactlyInAnyOrderElementsOf(writes());
    }

    private static List<String> writes() {
        return CDI.current().getBeanContainer().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type ->
                        type.getPackage() == CaseResource.class.getPackage() && type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(RestrictedFileTest::endpoint)
                .toList();
    }

    private static Stream<String> endpoint(Method method) {
        var verb =
                method.isAnnotationPresent(POST.class) ? "POST" : method.isAnnotationPresent(PUT.class) ? "PUT" : null;
        var own = method.getAnnotation(Path.class);
        var root = method.getDeclaringClass().getAnnotation(Path.class).value();
        return Stream.ofNullable(verb).map(one -> one + " " + root + (own == null ? "" : "/" + own.value()));
    }
}
