package org.alongside.companion.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.UUID;
import org.alongside.companion.adapter.Inbound.Kind;
import org.alongside.companion.standin.ControlRoom;
import org.alongside.companion.standin.ControlRoom.Manner;
import org.alongside.companion.standin.ControlRoomInFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAdapterTest {
    private static final UUID CAR = new UUID(7, 7);

    @TempDir
    Path folder;

    private final ControlRoom room = new ControlRoom();
    private FolderAdapter adapter;
    private ControlRoomInFolder there;

    @BeforeEach
    void open() {
        adapter = new FolderAdapter(folder);
        there = new ControlRoomInFolder(room, folder);
    }

    private static Message message(int sequence) {
        var unit = new Message.Unit("KW21", "RESPONSE", 2, "AVAILABLE_ON_PATROL", "FREE", null, List.of(), false);
        return new Message(Message.idOf(CAR, sequence), sequence, Message.Action.UPDATE, CAR, null, null, unit);
    }

    private static Inbound said(String id) {
        return new Inbound(id, Kind.UNIT, "KW21", "{\"sequence\": 1}");
    }

    @Test
    void what_is_told_is_a_file_until_its_answer_is_there() throws IOException {
        assertThat(adapter.send(message(1))).isEqualTo(new Answer.NoAnswer());
        assertThat(there.files("outgoing")).hasSize(1);
        there.look();
        assertThat(adapter.send(message(1))).isEqualTo(new Answer.Acknowledged("CAD-" + CAR));
        assertThat(there.files("outgoing")).isEmpty();
        assertThat(there.files("answers")).isEmpty();
    }

    @Test
    void a_refusal_comes_back_with_its_code() throws IOException {
        room.behave(Manner.REFUSE);
        adapter.send(message(1));
        there.look();
        assertThat(adapter.send(message(1))).isEqualTo(new Answer.Refused("NO_SUCH_BEAT"));
    }

    @Test
    void a_lost_answer_leads_to_one_effect_there() throws IOException {
        room.behave(Manner.LOSE_ACKNOWLEDGEMENT);
        adapter.send(message(1));
        there.look();
        room.behave(Manner.ACKNOWLEDGE);
        assertThat(adapter.send(message(1))).isEqualTo(new Answer.NoAnswer());
        there.look();
        assertThat(adapter.send(message(1))).isInstanceOf(Answer.Acknowledged.class);
        assertThat(room.received()).hasSize(2);
        assertThat(room.done()).hasSize(1);
    }

    @Test
    void an_older_file_that_is_taken_later_changes_nothing_there() throws IOException {
        adapter.send(message(2));
        there.look();
        adapter.send(message(1));
        there.look();
        assertThat(room.done()).containsExactly(message(2).id());
    }

    @Test
    void an_answer_that_cannot_be_read_is_none() throws IOException {
        there.put("answers", message(1).id() + ".json", "{\"acknow");
        assertThat(adapter.send(message(1))).isEqualTo(new Answer.NoAnswer());
        there.look();
        assertThat(adapter.send(message(1))).isInstanceOf(Answer.Acknowledged.class);
    }

    @Test
    void what_they_say_is_taken_in_its_order_and_answered() throws IOException {
        there.say(said("002"));
        there.say(said("001"));
        assertThat(adapter.poll().said()).containsExactly(said("001"), said("002"));
        adapter.answer(said("001"), new Answer.Acknowledged(null));
        adapter.answer(said("002"), new Answer.Refused("EXTERNAL_CONTENT_DIFFERS"));
        assertThat(adapter.poll().said()).isEmpty();
        assertThat(there.files("answered").stream().map(FolderAdapterTest::text))
                .containsExactly(
                        "{\"acknowledged\":true}", "{\"acknowledged\":false,\"code\":\"EXTERNAL_CONTENT_DIFFERS\"}");
    }

    @Test
    void what_was_not_answered_is_given_again_after_a_restart() throws IOException {
        there.say(said("001"));
        assertThat(adapter.poll().said()).hasSize(1);
        assertThat(new FolderAdapter(folder).poll().said()).containsExactly(said("001"));
    }

    @Test
    void a_program_that_ended_after_answering_answers_again_and_takes_the_file_away() throws IOException {
        there.say(said("001"));
        adapter.answer(said("001"), new Answer.Acknowledged(null));
        there.say(said("001"));
        var again = new FolderAdapter(folder);
        assertThat(again.poll().said()).containsExactly(said("001"));
        again.answer(said("001"), new Answer.Acknowledged(null));
        assertThat(again.poll().said()).isEmpty();
        assertThat(there.files("answered")).hasSize(1);
    }

    @Test
    void a_file_that_is_still_being_written_is_not_taken() throws IOException {
        Files.writeString(folder.resolve("incoming/001.json.tmp"), "{\"kind\": \"UNIT\", \"extern");
        assertThat(adapter.poll().said()).isEmpty();
        assertThat(there.files("answered")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_understood_is_refused_and_holds_up_no_other() throws IOException {
        there.put("incoming", "001.json", "not json");
        there.put("incoming", "002.json", "{\"kind\": \"UNIT\", \"externalId\": \"" + "x".repeat(300_000) + "\"}");
        there.say(said("003"));
        assertThat(adapter.poll().said()).containsExactly(said("003"));
        assertThat(there.files("answered").stream().map(FolderAdapterTest::text))
                .containsOnly("{\"acknowledged\":false,\"code\":\"MALFORMED\"}")
                .hasSize(2);
        assertThat(there.files("incoming")).hasSize(1);
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("incoming/001.json"), secret);
        assertThat(adapter.poll().said()).isEmpty();
    }

    @Test
    void they_are_there_while_they_write_and_a_file_that_waits_is_no_sign_of_it() throws IOException {
        assertThat(adapter.poll().isThere()).isFalse();
        there.say(said("001"));
        assertThat(adapter.poll().isThere()).isTrue();
        assertThat(adapter.poll().isThere()).isFalse();
        var alive = Files.createFile(folder.resolve("incoming/alive"));
        assertThat(adapter.poll().isThere()).isTrue();
        assertThat(adapter.poll().isThere()).isFalse();
        Files.setLastModifiedTime(alive, FileTime.fromMillis(1));
        assertThat(adapter.poll().isThere()).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
