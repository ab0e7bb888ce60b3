package org.alongside.companion.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * A control system that is reached by files in a folder that both sides write to. A file has its final name only when it
 * is whole, and whoever takes it takes it away.
 *
 * <pre>
 * outgoing/&lt;message id&gt;.json    what we tell; they take it away
 * answers/&lt;message id&gt;.json     what came of it there; we take it away
 * incoming/&lt;name&gt;.json          what they say, in the order of its names; we take it away
 * incoming/alive                     they write it anew while they are there, whatever is in it
 * answered/&lt;name&gt;.json          what came of that here; they take it away
 * </pre>
 */
public final class FolderAdapter implements ControlSystemAdapter {
    private static final String WHOLE = ".json";
    private static final String BEING_WRITTEN = ".part";
    private static final String ALIVE = "alive";

    /** Files taken in one round; the next round goes on. */
    private static final int BATCH = 100;

    /** As large as a request may be. */
    private static final long BYTES_MAX = 256 * 1024;

    private final Path outgoing;
    private final Path answers;
    private final Path incoming;
    private final Path answered;
    private Set<Path> seen = Set.of();
    private @Nullable FileTime touched;

    /** Makes the folders that are not there. */
    public FolderAdapter(Path folder) {
        this.outgoing = made(folder.resolve("outgoing"));
        this.answers = made(folder.resolve("answers"));
        this.incoming = made(folder.resolve("incoming"));
        this.answered = made(folder.resolve("answered"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("a folder of the other system cannot be made", e);
        }
    }

    /** What came of a message. */
    private record Said(
            boolean acknowledged,
            @Nullable String externalId,
            @Nullable String code) {
        static Said of(Answer answer) {
            return switch (answer) {
                case Answer.Acknowledged known -> new Said(true, known.externalId(), null);
                case Answer.Refused refused -> new Said(false, null, refused.code());
                case Answer.NoAnswer none -> throw new IllegalArgumentException("that is nothing to say");
            };
        }

        Answer answer() {
            return acknowledged
                    ? new Answer.Acknowledged(externalId)
                    : new Answer.Refused(code == null ? "NO_CODE" : code);
        }
    }

    /** What a file of theirs says. */
    private record Saying(Inbound.Kind kind, String externalId, String body) {}

    /** The answer, where it is there by now; else the file, where that is not. */
    @Override
    public Answer send(Message message) {
        var name = message.id() + WHOLE;
        try {
            var answer = answerIn(answers.resolve(name));
            if (answer == null) {
                put(outgoing, name, Json.mapper().writeValueAsString(message));
                return new Answer.NoAnswer();
            }
            Files.deleteIfExists(outgoing.resolve(name));
            Files.deleteIfExists(answers.resolve(name));
            return answer;
        } catch (IOException folderGone) {
            return new Answer.NoAnswer();
        }
    }

    private static @Nullable Answer answerIn(Path file) throws IOException {
        try {
            return Json.mapper().readValue(text(file), Said.class).answer();
        } catch (NoSuchFileException notYet) {
            return null;
        } catch (JsonProcessingException unreadable) {
            Files.deleteIfExists(file);
            return null;
        }
    }

    @Override
    public Heard poll() {
        try (Stream<Path> files = Files.list(incoming)) {
            var whole =
                    files.filter(FolderAdapter::isWhole).sorted().limit(BATCH).toList();
            boolean isNews = isNews(whole);
            return new Heard(
                    isTouched() || isNews, whole.stream().flatMap(this::said).toList());
        } catch (IOException folderGone) {
            return Heard.nothing();
        }
    }

    /** A file that waits for us is no sign that they still write. */
    private boolean isNews(List<Path> whole) {
        boolean isNews = !seen.containsAll(whole);
        seen = Set.copyOf(whole);
        return isNews;
    }

    private boolean isTouched() throws IOException {
        try {
            var before = touched;
            touched = Files.getLastModifiedTime(incoming.resolve(ALIVE), LinkOption.NOFOLLOW_LINKS);
            return !touched.equals(before);
        } catch (NoSuchFileException never) {
            return false;
        }
    }

    private static boolean isWhole(Path file) {
        return file.getFileName().toString().endsWith(WHOLE) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Stream<Inbound> said(Path file) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - WHOLE.length());
        try {
            var said = Json.mapper().readValue(text(file), Saying.class);
            return Stream.of(new Inbound(id, said.kind(), said.externalId(), said.body()));
        } catch (JsonProcessingException | TooLarge unreadable) {
            settle(id, new Answer.Refused("MALFORMED"));
            return Stream.empty();
        } catch (IOException cannotBeReadNow) {
            return Stream.empty();
        }
    }

    /** It ends here, and is taken up again when the program ends in between: answered first, taken away after. */
    @Override
    public void answer(Inbound inbound, Answer answer) {
        settle(inbound.id(), answer);
    }

    private void settle(String id, Answer answer) {
        try {
            put(answered, id + WHOLE, Json.mapper().writeValueAsString(Said.of(answer)));
            Files.deleteIfExists(incoming.resolve(id + WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException("the answer was not written and will be given again", e);
        }
    }

    private static final class TooLarge extends IOException {}

    private static String text(Path file) throws IOException {
        if (Files.size(file) > BYTES_MAX) {
            throw new TooLarge();
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void put(Path folder, String name, String text) throws IOException {
        var part = folder.resolve(name + BEING_WRITTEN);
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
