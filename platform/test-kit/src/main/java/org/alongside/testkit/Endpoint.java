package org.alongside.testkit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.service.read.Answered;
import org.alongside.service.read.LiveEvent;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/** One endpoint of the running service. */
record Endpoint(String verb, String path, Method method) {

    /** Every endpoint of every resource class among the beans. */
    static List<Endpoint> all() {
        return CDI.current().getBeanContainer().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(Endpoint::of)
                .toList();
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        var root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> new Endpoint(verb, path(root, method), method)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(String root, Method method) {
        var own = method.getAnnotation(Path.class);
        return (root + "/" + (own == null ? "" : own.value())).replaceAll("/+", "/");
    }

    /** The roles it lets in; null when it names none. */
    @Nullable
    Set<Role> allowed() {
        var named = annotation(RolesAllowed.class);
        if (named == null) {
            return null;
        }
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(named.value()).forEach(name -> roles.addAll(roles(name)));
        return roles;
    }

    private static Set<Role> roles(String name) {
        return Arrays.stream(RoleGroup.values())
                .filter(group -> group.name().equals(name))
                .map(RoleGroup::roles)
                .findFirst()
                .orElseGet(() -> EnumSet.of(Role.valueOf(name)));
    }

    private <A extends Annotation> @Nullable A annotation(Class<A> type) {
        var own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }

    /** Whether what it reads has passed the read seam, or is said to show no record. */
    boolean passesTheSeam() {
        var returned = method.getGenericReturnType().getTypeName();
        return !verb.equals("GET")
                || returned.contains(Answered.class.getName())
                || returned.contains(LiveEvent.class.getName())
                || method.isAnnotationPresent(NoRecord.class);
    }

    /** Whether it can be tried without changing anything and without waiting for a stream to end. */
    boolean isHarmless() {
        var produces = annotation(Produces.class);
        var streams = produces != null && List.of(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
        return (verb.equals("GET") && !streams) || verb.equals("POST");
    }

    /** Calls it with a made-up id for each place in its path, no body and, as nobody, no token. */
    HttpResponse<String> call(@Nullable String token) {
        return Calling.call(verb, path.replaceAll("\\{[^}]*}", new UUID(0, 1).toString()), token);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
