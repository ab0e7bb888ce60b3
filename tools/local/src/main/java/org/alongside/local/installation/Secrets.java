package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.alongside.local.process.OwnerOnly;

/**
 * Keys of the two controllers and of the console's cookies, made once and kept for this installation. A controller's
 * keys go to one service only, and through its environment, as a command line can be read by everyone on the machine.
 */
final class Secrets {
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = OwnerOnly.directory(folder);
    }

    /** The environment variables with the keys that this service holds; none for most. */
    Map<String, String> environment(Service service) {
        return switch (service) {
            case INCIDENT ->
                Map.of(
                        "ALONGSIDE_KEYS_POLICE_KEK", kept("police.kek"),
                        "ALONGSIDE_KEYS_POLICE_PEPPER", kept("police.pepper"));
            case CASES -> Map.of("ALONGSIDE_KEYS_ADVOCACY_KEK", kept("advocacy.kek"));
            case CONSOLE ->
                Map.of(
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", kept("console.session"),
                        "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", kept("console.sign-in"));
            case DISPATCH, IDVA_CAR, ANALYTICS, COMPANION -> Map.of();
        };
    }

    private String kept(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, random());
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String random() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
