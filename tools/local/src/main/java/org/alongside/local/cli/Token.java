package org.alongside.local.cli;

import java.util.concurrent.Callable;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a bearer token and nothing else, for {@code curl -H "Authorization: Bearer $(./alongside token ...)"}. */
@Command(
        name = "token",
        description = {
            "Print a bearer token of a local sign-in, good for a shift of twelve hours.",
            "Example: curl -H \"Authorization: Bearer $(./alongside token DISPATCHER)\" ..."
        })
final class Token implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    @Parameters(
            paramLabel = "ROLE",
            description = "A role such as DISPATCHER, or one of its sign-ins such as dispatcher-2")
    private @Nullable String role;

    @Override
    public Integer call() {
        var signIn = SignIns.lookUp(String.valueOf(role));
        try (var issuer = new IssuerClient(where.folder().required().issuerUrl())) {
            new Screen().say(issuer.token(signIn));
        }
        return 0;
    }
}
