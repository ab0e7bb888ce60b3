package org.alongside.service.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.contracts.Controller;
import org.alongside.contracts.SubjectKey;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lends keys of this service's controller to the services named in {@code alongside.keys.lend-to}. The only synchronous
 * call between services.
 */
@Path(LentKeysResource.PATH)
@RolesAllowed(Roles.SYSTEM)
public class LentKeysResource {
    static final String PATH = "/api/keys";

    /** Subjects in one question; a rebuild asks several times. */
    static final int SUBJECTS_MAX = 1_000;

    private final Keys.Owned owned;
    private final Caller caller;
    private final Set<String> borrowers;

    LentKeysResource(
            Keys.Owned owned,
            Caller caller,
            @ConfigProperty(name = "alongside.keys.lend-to") Optional<Set<String>> borrowers) {
        this.owned = owned;
        this.caller = caller;
        this.borrowers = borrowers.orElseGet(Set::of);
    }

    /** Subjects whose keys are asked for. */
    public record Asked(
            @NotNull @NotEmpty @Size(max = SUBJECTS_MAX) List<String> subjects) {}

    /** Base64 of each key; null for an erased subject; absent for one never known here. */
    @POST
    @NoRecord
    public Uni<Map<String, @Nullable String>> lend(@Valid @NotNull Asked asked) {
        if (!borrowers.contains(caller.now().actor().person())) {
            throw ProblemException.of(EdgeCode.FORBIDDEN, "Keys are not lent to this service.");
        }
        var subjects = asked.subjects().stream().map(SubjectKey::new).toList();
        Uni<Map<String, @Nullable String>> all = Uni.createFrom().item(new HashMap<>());
        for (var part : owned.keyrings().entrySet()) {
            all = all.chain(lent -> part.getValue()
                    .export(ofController(part.getKey(), subjects))
                    .invoke(found -> add(found, lent))
                    .replaceWith(lent));
        }
        return all;
    }

    private static List<SubjectKey> ofController(Controller controller, List<SubjectKey> subjects) {
        return subjects.stream()
                .filter(subject -> subject.value().startsWith(controller.prefix() + ":"))
                .toList();
    }

    private static void add(Map<SubjectKey, Optional<byte[]>> found, Map<String, @Nullable String> lent) {
        found.forEach((subject, material) -> lent.put(
                subject.value(),
                material.map(Base64.getEncoder()::encodeToString).orElse(null)));
    }
}
