package org.alongside.contracts.published;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.Topic;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.alongside.contracts.catalogue.EventField;
import org.alongside.contracts.catalogue.Protection;

/** The event table as a page: the catalogue, with what the sources say each event stands for. */
final class EventTable {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@|public)", Pattern.DOTALL);

    private final EventCatalogue catalogue;

    EventTable(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String page() {
        return """
                # The published events

                Generated from `platform/contracts`; the build fails when this page is out of date (`-Dalongside.write=true` renews it).

                Each field is **sealed** (personal data under the key of one narrative or party, gone for everybody when that key is
                destroyed), *pseudonymous* (points at a person, place or household without naming it) or clear. `?` marks a field that
                may be absent, `[]` a list. An aggregate's own id is in the name of its stream and not repeated in the payload. Who
                did it, when it happened and when it was recorded are in the envelope. **!** marks an event that a subscriber who does
                not know it must park rather than skip.

                """ + Stream.of(Topic.values()).map(this::topic).collect(Collectors.joining("\n"));
    }

    private String topic(Topic topic) {
        List<EventEntry> events = catalogue.entries().stream()
                .filter(event -> event.topic() == topic)
                .toList();
        return "## `" + topic.topicName() + "`\n\n"
                + events.stream()
                        .map(EventEntry::family)
                        .distinct()
                        .map(family -> family(family, events))
                        .collect(Collectors.joining("\n"));
    }

    private static String family(Class<?> family, List<EventEntry> events) {
        List<EventEntry> members =
                events.stream().filter(event -> event.family() == family).toList();
        EventEntry first = members.getFirst();
        return "### " + family.getSimpleName() + "\n\n" + meaning(family) + "\n\nStream `" + first.streamCategory()
                + "/<id>`. Controller: " + word(first.controller()) + ". Readers: "
                + first.readers().stream().map(EventTable::word).collect(Collectors.joining(", "))
                + ".\n\n| Event | Version | What happened | Fields |\n|---|---|---|---|\n"
                + members.stream().map(EventTable::row).collect(Collectors.joining());
    }

    private static String row(EventEntry event) {
        String fields = event.fields().stream().map(EventTable::field).collect(Collectors.joining(", "));
        return "| `" + event.type() + "`" + (event.mustUnderstand() ? " **!**" : "") + " | " + event.version() + " | "
                + meaning(event.record()) + " | " + fields + " |\n";
    }

    private static String field(EventField field) {
        String mark = field.protection() == Protection.SEALED
                ? "**"
                : field.protection() == Protection.PSEUDONYMOUS ? "*" : "";
        String list = field.type().startsWith("List<") ? "[]" : "";
        return mark + field.path() + list + (field.optional() ? "?" : "") + mark;
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What the type's javadoc says before its first tag, on one line. */
    private static String meaning(Class<?> type) {
        String source = Approved.read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher javadoc = JAVADOC.matcher(source);
        if (!javadoc.find()) {
            throw new AssertionError(type + " does not say what it stands for");
        }
        return javadoc.group(1)
                .replaceAll("(?m)^\\s*\\*", "")
                .split("\\s@param", 2)[0]
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
