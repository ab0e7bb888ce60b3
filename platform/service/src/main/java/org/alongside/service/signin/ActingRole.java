package org.alongside.service.signin;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.contracts.Role;
import org.jspecify.annotations.Nullable;

/**
 * One role per request. A person with several says in {@code X-Acting-Role} which one; without it such a request has
 * none and is forbidden. Groups of the token that are no roles of ours give nothing.
 */
@ApplicationScoped
public class ActingRole implements SecurityIdentityAugmentor {
    /** Names the role to act in, for a person who has several. */
    public static final String HEADER = "X-Acting-Role";

    static final String ATTRIBUTE = "alongside.role";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : acting(identity, header(attributes)));
    }

    private static @Nullable String header(Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return request == null ? null : request.request().getHeader(HEADER);
    }

    private static SecurityIdentity acting(SecurityIdentity identity, @Nullable String asked) {
        var acting = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        chosen(rolesOf(identity.getRoles()), asked)
                .ifPresent(role -> acting.addAttribute(ATTRIBUTE, role).addRoles(namesOf(role)));
        return acting.build();
    }

    /** The one role of a person who has one, or the one asked for among several. */
    static Optional<Role> chosen(Set<Role> held, @Nullable String asked) {
        return held.stream()
                .filter(role -> asked == null ? held.size() == 1 : role.name().equals(asked))
                .findFirst();
    }

    static Set<Role> rolesOf(Set<String> groups) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    /** What {@code @RolesAllowed} may name to let this role in. */
    private static Set<String> namesOf(Role role) {
        var names = new java.util.HashSet<>(Set.of(role.name()));
        Arrays.stream(RoleGroup.values())
                .filter(group -> group.includes(role))
                .forEach(group -> names.add(group.name()));
        return names;
    }
}
