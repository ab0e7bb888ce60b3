package org.alongside.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.OwnerOnly;

/** The key that signs tokens. It is kept, so that a token outlives a restart of the issuer. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static JWK keptIn(Path directory) {
        var file = directory.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, new RSAKeyGenerator(BITS).generate().toJSONString());
            }
            return JWK.parse(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException | ParseException broken) {
            throw new LocalFailure("cannot use the signing key in " + file + "; delete it to get a new one", broken);
        }
    }
}
