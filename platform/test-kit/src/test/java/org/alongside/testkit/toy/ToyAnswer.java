package org.alongside.testkit.toy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/** A record with something of everything the seam has to treat. */
public record ToyAnswer(
        UUID id,
        String force,
        Instant at,
        Personal name,
        List<Note> notes,
        @VisibleTo(groups = RoleGroup.ADVOCACY) Personal advocacyNote,

        @VisibleTo(value = Role.AUDITOR, groups = RoleGroup.CONTROL_ROOM)
        String intelligence,

        @JsonIgnore @Nullable Set<String> restrictedTo)
        implements Guarded {

    /** Personal data further down. */
    public record Note(Personal text) {}

    @Override
    public String recordId() {
        return id.toString();
    }
}
