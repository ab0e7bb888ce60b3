package org.alongside.companion.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over timestamp and body, so that neither can be changed nor sent again later as new. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_CHARACTERS_MIN = 16;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException for a secret that can be guessed */
    Signature(String secret) {
        if (secret.length() < SECRET_CHARACTERS_MIN) {
            throw new IllegalArgumentException("the secret has at least " + SECRET_CHARACTERS_MIN + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** In lower-case hexadecimal digits, after the version of the scheme. */
    String of(String timestamp, String body) {
        return "v1="
                + HexFormat.of().formatHex(mac().doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
