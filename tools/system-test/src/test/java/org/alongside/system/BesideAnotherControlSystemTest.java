package org.alongside.system;

import static org.alongside.contracts.Role.CONTROL_ROOM_SUPERVISOR;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.local.installation.Service.COMPANION;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole Alongside kept in step with another control system by files in a folder, as docs/companion.md says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideAnotherControlSystemTest {
    private static final String OUTBOX = "/api/companion/outbox?limit=200&state=";

    private final WholeSystem system;
    private final OtherControlSystem there;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;

    BesideAnotherControlSystemTest(@TempDir Path data, @TempDir Path folder) {
        system = new WholeSystem(data);
        there = new OtherControlSystem(folder);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void anEveningBegins() {
        up();
        people.eveningBegins();
        room.comesOnDuty();
    }

    private void up() {
        system.upWith(Map.of(
                "ALONGSIDE_COMPANION_SYSTEM", "CAD",
                "ALONGSIDE_COMPANION_FORCE", "GMP",
                "ALONGSIDE_COMPANION_FOLDER", there.folder().toString()));
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @Test
    void an_incident_taken_here_is_known_there_once_also_when_the_one_who_tells_was_killed() throws IOException {
        system.kill("companion-service");
        var incident = room.takesACall("G2");
        up();
        there.isTold(incident);
        assertThat(there.openedOf(incident)).isEqualTo(1);
        people.seesSoon(DISPATCHER, COMPANION, OUTBOX + "ACKNOWLEDGED", seen -> seen.toString()
                .contains("CAD-" + incident));
    }

    @Test
    void an_incident_of_theirs_that_they_close_is_closed_here_and_one_with_a_victim_owed_a_contact_is_not()
            throws IOException {
        var fight = theirs("101", "5001", "NO");
        var abuse = theirs("102", "5002", "YES");
        there.saysOfItsIncident("103", "5001", closed("NO"));
        there.saysOfItsIncident("104", "5002", closed("YES"));
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + fight, seen -> seen.at("/item/state")
                .asText()
                .equals("CLOSED"));
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + abuse, seen -> seen.at("/item/masterState")
                .asText()
                .equals("CLOSED"));
        assertThat(room.seesIncident(abuse).path("state").asText()).isNotEqualTo("CLOSED");
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents?limit=200", seen -> seen.path("items")
                .valueStream()
                .filter(item -> item.path("recordId").asText().equals(abuse))
                .anyMatch(item -> item.at("/escalation/to").asText().equals("CONTROL_ROOM_SUPERVISOR")));
        there.isTold(message -> isClosing(message, fight));
    }

    @Test
    void an_incident_that_is_closed_here_they_are_asked_to_close() {
        var incident = room.takesACall("G2");
        there.isTold(incident);
        var path = "/api/incidents/" + incident;
        people.says(
                CONTROL_ROOM_SUPERVISOR,
                INCIDENT,
                path + "/da",
                "{'standing': 'RULED_OUT', 'reason': 'a film was on loud'}");
        people.says(DISPATCHER, INCIDENT, path + "/result", "{'results': ['WORDS_OF_ADVICE'], 'daConfirmed': 'NO'}");
        people.says(DISPATCHER, INCIDENT, path + "/closure", "{}");
        var told = there.isTold(message -> isClosing(message, incident));
        assertThat(told.at("/incident/closedAt").asText()).isNotEmpty();
        assertThat(there.openedOf(incident)).isEqualTo(1);
    }

    private static boolean isClosing(JsonNode message, String incident) {
        return message.path("action").asText().equals("CLOSE")
                && message.path("alongsideId").asText().equals(incident);
    }

    /** An incident of theirs, by what it is called here. */
    private String theirs(String name, String externalId, String abuse) throws IOException {
        there.saysOfItsIncident(name, externalId, incident(1, abuse, "OPEN"));
        return there.isTold(message -> message.path("externalId").asText().equals(externalId))
                .path("alongsideId")
                .asText();
    }

    private String closed(String abuse) {
        return incident(2, abuse, "CLOSED");
    }

    private String incident(int sequence, String abuse, String state) {
        return ("{'sequence': %d, 'createdAt': '%s', 'daSuspected': '%s', 'grade': 'G2', 'gradedAt': '%s',"
                        + " 'standing': {'state': '%s', 'code': 'theirs'}}")
                .formatted(sequence, people.now(), abuse, people.now(), state);
    }

    @Test
    void a_unit_that_is_busy_there_or_whose_system_is_silent_looks_free_to_nobody_here() throws IOException {
        var incident = room.takesACall("G2");
        room.waitsForTheResponse(incident);
        there.says("001", unit(1, ", 'committed': {'externalId': '4711'}"));
        standing(incident, "COMMITTED_ELSEWHERE");
        there.says("002", unit(2, ""));
        standing(incident, "ELIGIBLE");

        people.pass(Duration.ofMinutes(3));
        standing(incident, "MASTER_SILENT");
        there.isAlive();
        standing(incident, "ELIGIBLE");
        assertThat(there.answersTo("001", "002")).allMatch(answer -> answer.contains("\"acknowledged\":true"));
    }

    private String unit(int sequence, String more) {
        return ("{'sequence': %d, 'sentAt': '%s', 'callSign': 'KW21', 'kind': 'RESPONSE', 'area': 'WIGAN',"
                        + " 'state': {'raw': 2, 'at': '%s'}, 'crew': {'people': ['pc-1', 'pc-2'], 'constables': 2},"
                        + " 'position': {'latitude': 53.54, 'longitude': -2.63, 'at': '%s'}%s}")
                .formatted(sequence, people.now(), people.now(), people.now(), more);
    }

    /** Of the other system's unit for a response here, soon. */
    private void standing(String incident, String standing) {
        var theirs = theirUnit();
        people.hearsSoon(
                DISPATCHER,
                DISPATCH,
                room.responseTo(incident) + "/recommendations",
                "{'leg': 'RESPONSE'}",
                said -> said.at("/result/candidates")
                        .valueStream()
                        .filter(one -> one.path("unit").asText().equals(theirs))
                        .anyMatch(one -> one.path("standing").asText().equals(standing)));
    }

    private String theirUnit() {
        return people.seesSoon(DISPATCHER, DISPATCH, "/api/units?limit=200", seen -> seen.toString()
                        .contains("\"KW21\""))
                .path("items")
                .valueStream()
                .filter(unit -> unit.path("callSign").asText().equals("KW21"))
                .map(unit -> unit.path("unit").asText())
                .findFirst()
                .orElseThrow();
    }
}
