package org.alongside.service.read;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.seal.Keyring.Opened;

/** As whom an answer is written: decides which fields appear and how personal data does. */
abstract sealed class ReadAs {
    private final Role role;

    private ReadAs(Role role) {
        this.role = role;
    }

    abstract void write(Personal personal, JsonGenerator out) throws IOException;

    boolean sees(VisibleTo visibleTo) {
        return Arrays.asList(visibleTo.value()).contains(role)
                || Arrays.stream(visibleTo.groups()).anyMatch(group -> group.includes(role));
    }

    /** Writes for nobody, to learn which personal data the answer would show. */
    static final class Collecting extends ReadAs {
        private final Set<Personal> into;

        Collecting(Role role, Set<Personal> into) {
            super(role);
            this.into = into;
        }

        @Override
        void write(Personal personal, JsonGenerator out) throws IOException {
            into.add(personal);
            out.writeNull();
        }
    }

    /** Writes the answer, personal data as it could be opened. */
    static final class Showing extends ReadAs {
        private final Map<Personal, Opened> opened;

        Showing(Role role, Map<Personal, Opened> opened) {
            super(role);
            this.opened = opened;
        }

        @Override
        void write(Personal personal, JsonGenerator out) throws IOException {
            out.writeStartObject();
            switch (opened.getOrDefault(personal, new Opened.Withheld())) {
                case Opened.Text text -> {
                    out.writeStringField("state", "OPEN");
                    out.writeStringField("text", text.text());
                }
                case Opened.Erased _ -> out.writeStringField("state", "ERASED");
                case Opened.Withheld _ -> out.writeStringField("state", "WITHHELD");
            }
            out.writeEndObject();
        }
    }
}
