package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.testkit.HiddenRecordTest;

@QuarkusTest
class HiddenIncidentTest extends HiddenRecordTest {
    private static final String ID = "\"" + UUID.randomUUID() + "\"";
    private static final String ANSWER = "{\"level\": \"HIGH\"}";
    private static final String ROLE = "{\"party\": " + ID + ", \"role\": \"WITNESS\"}";
    private static final String LINK = "{\"kind\": \"RELATED_TO\", \"other\": " + ID + "}";
    private static final String OTHERS = "\"otherIncident\": " + ID + ", \"otherParty\": " + ID;

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/call-end", "{\"call\": " + ID + ", \"dropped\": false}"),
            Map.entry(
                    "/silent-call",
                    "{\"call\": " + ID
                            + ", \"silentCall\": \"YES\", \"fiftyFivePressed\": \"NO\", \"coughOrTapHeard\": \"NO\"}"),
            Map.entry(
                    "/caller-informed",
                    "{\"call\": " + ID
                            + ", \"news\": \"DISPATCHED\", \"outcome\": \"TOLD\", \"way\": \"CALLED_BACK\"}"),
            Map.entry("/codeword", "{\"call\": " + ID + ", \"codeword\": \"blue\"}"),
            Map.entry("/codeword-heard", "{\"call\": " + ID + "}"),
            Map.entry("/crime-decision", "{\"decision\": \"NON_CRIME\"}"),
            Map.entry("/referral-decision", "{\"victim\": " + ID + ", \"decision\": \"MADE\"}"),
            Map.entry(
                    "/suspect-releases",
                    "{\"suspect\": " + ID + ", \"basis\": \"RUI\", \"protectiveConditions\": \"NO\"}"),
            Map.entry(
                    "/release-answers",
                    "{\"suspect\": " + ID + ", \"answer\": \"CONDITIONS_SET\", \"reason\": \"a rehearsal\"}"),
            Map.entry(
                    "/victim-told-of-release",
                    "{\"victim\": " + ID + ", \"suspect\": " + ID + ", \"outcome\": \"UNSAFE_TO_CONTACT\"}"),
            Map.entry("/risk-review", "{\"outcome\": \"LEVEL_STANDS\", \"reason\": \"a rehearsal\"}"),
            Map.entry("/encompass-decision", "{\"child\": " + ID + ", \"decision\": \"NOTIFY\"}"),
            Map.entry("/next-step-owner", "{\"team\": \"hub\"}"),
            Map.entry("/waivers", "{\"check\": \"RISK_ASSESSMENT\", \"reason\": \"a rehearsal\"}"),
            Map.entry("/result", "{\"results\": [\"HOAX\"], \"daConfirmed\": \"NO\"}"),
            Map.entry("/closure", "{}"),
            Map.entry("/reopen", "{\"reason\": \"to see\"}"),
            Map.entry("/flags", "{\"flag\": \"WEAPON_PRESENT\", \"value\": \"YES\"}"),
            Map.entry("/flags/withdrawal", "{\"flag\": \"WEAPON_PRESENT\"}"),
            Map.entry("/da", "{\"standing\": \"CONFIRMED\"}"),
            Map.entry("/location", "{\"place\": {\"precision\": \"ADDRESS\", \"address\": \"1 Example Street\"}}"),
            Map.entry("/transfer", "{\"toForce\": \"MERSEYSIDE\"}"),
            Map.entry("/log", "{\"text\": \"x\"}"),
            Map.entry("/log/corrections", "{\"corrects\": " + ID + ", \"text\": \"x\"}"),
            Map.entry("/links", LINK),
            Map.entry("/links/withdrawal", LINK),
            Map.entry("/parties", "{\"roles\": [\"WITNESS\"]}"),
            Map.entry("/roles", ROLE),
            Map.entry("/roles/withdrawal", ROLE),
            Map.entry(
                    "/relationships",
                    "{\"victim\": " + ID + ", \"suspect\": " + ID + ", \"relationship\": \"PARTNER\"}"),
            Map.entry(
                    "/matches",
                    "{\"party\": " + ID + ", " + OTHERS + ", \"scorePercent\": 90, \"basis\": \"SAME_PERSON_KEY\"}"),
            Map.entry("/matches/withdrawal", "{\"party\": " + ID + ", " + OTHERS + "}"),
            Map.entry("/restriction", "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": []}"),
            Map.entry("/staff-parties", "{\"party\": " + ID + ", \"staff\": \"constable-1\"}"),
            Map.entry("/break-glass", "{\"reason\": \"x\"}"),
            Map.entry("/break-glass/grants", "{\"person\": \"x\"}"),
            Map.entry("/break-glass/reviews", "{\"person\": \"x\", \"justified\": true}"),
            Map.entry("/markers", "{\"kind\": \"BAIL_CONDITIONS\", \"expiresAt\": \"2100-01-01T00:00:00Z\"}"),
            Map.entry("/markers/removal", "{\"marker\": " + ID + "}"),
            Map.entry("/erasure", "{\"narrative\": true, \"parties\": [], \"authority\": \"TEST\"}"),
            Map.entry(
                    "/thrive",
                    ("{\"threat\": %1$s, \"harm\": %1$s, \"risk\": %1$s, \"investigation\": %1$s,"
                                    + " \"vulnerability\": %1$s, \"engagement\": %1$s}")
                            .formatted(ANSWER)),
            Map.entry("/grade", "{\"grade\": \"G1\"}"),
            Map.entry("/regrade", "{\"grade\": \"G2\", \"reason\": \"NEW_INFORMATION\"}"),
            Map.entry("/lower-grade-agreement", "{\"grade\": \"G2\"}"),
            Map.entry("/escalations", "{\"to\": \"DISTRICT_INSPECTOR\"}"));

    @Override
    protected String root() {
        return "/api/incidents/{id}";
    }

    @Override
    protected Map<String, String> bodies() {
        return BODIES;
    }

    /** Who asks to be let in cannot be told that there is nothing; they are on record by asking. */
    @Override
    protected boolean mayUnseen(String rest, Role role) {
        return rest.startsWith("/break-glass");
    }

    @Override
    protected UUID hidden() {
        var id = created(UUID.randomUUID());
        accepted(Desk.of(Role.CALL_HANDLER)
                .post(
                        "/api/incidents/" + id + "/restriction",
                        "{\"reason\": \"SUPERVISOR_DECISION\", \"allowed\": []}"));
        return UUID.fromString(id);
    }
}
