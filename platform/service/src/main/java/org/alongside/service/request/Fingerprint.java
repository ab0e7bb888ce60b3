package org.alongside.service.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, in 64 characters: SHA-256 over method, path and body. The body counts as it was understood,
 * so a repeat may order its fields or space its lines in another way.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of a request, or of anything told under a name. */
    public static String of(String method, String pathAndQuery, @Nullable Object body) {
        var digest = sha256();
        digest.update((method + "\n" + pathAndQuery + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(body));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(@Nullable Object body) {
        try {
            return Json.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a request body must be a plain record", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
