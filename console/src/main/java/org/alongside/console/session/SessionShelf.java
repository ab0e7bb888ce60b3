package org.alongside.console.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of one console, each until its end, and never more than a fixed number of them. */
final class SessionShelf {
    /** Everybody of a large force at once, several times over; the one that would end first gives way. */
    static final int SESSIONS_MAX = 5_000;

    private static final int ID_BYTES = 32;

    private record Kept(AuthorizationCodeTokens tokens, Instant until) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> sessions = new HashMap<>();
    private final InstantSource clock;

    SessionShelf(InstantSource clock) {
        this.clock = clock;
    }

    /** Keeps the tokens for so long; returns what to ask for them with, which nobody can guess. */
    synchronized String put(AuthorizationCodeTokens tokens, Duration life) {
        makeRoom();
        var id = newId();
        sessions.put(id, new Kept(tokens, clock.instant().plus(life)));
        return id;
    }

    synchronized Optional<AuthorizationCodeTokens> get(String id) {
        return Optional.ofNullable(sessions.get(id)).filter(this::lives).map(Kept::tokens);
    }

    synchronized void remove(String id) {
        sessions.remove(id);
    }

    private boolean lives(Kept session) {
        return clock.instant().isBefore(session.until());
    }

    private void makeRoom() {
        if (sessions.size() >= SESSIONS_MAX) {
            sessions.values().removeIf(session -> !lives(session));
        }
        if (sessions.size() >= SESSIONS_MAX) {
            sessions.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().until()))
                    .ifPresent(first -> sessions.remove(first.getKey()));
        }
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
