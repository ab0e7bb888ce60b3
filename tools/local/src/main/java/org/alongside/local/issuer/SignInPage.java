package org.alongside.local.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;

/** The page on which a browser chooses one of the ready sign-ins. */
final class SignInPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SignInPage() {}

    static String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Sign in - Alongside on this machine</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
                  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem; }
                  button { font: inherit; width: 100%%; padding: .6rem; text-align: left; cursor: pointer; }
                </style>
                </head>
                <body>
                <h1>Choose who you are</h1>
                <p>These sign-ins exist on this machine only and need no password. Do not enter real cases.</p>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(SignIns.ofPeople().stream().map(SignInPage::choice).collect(Collectors.joining("\n")));
    }

    private static String choice(SignIn signIn) {
        return """
                <form method="post"><input type="hidden" name="username" value="%s">\
                <input type="hidden" name="claims" value="%s"><button>%s</button></form>""".formatted(signIn.name(), claims(signIn).replace("\"", "&quot;"), signIn.name());
    }

    private static String claims(SignIn signIn) {
        try {
            return JSON.writeValueAsString(signIn.claims());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
