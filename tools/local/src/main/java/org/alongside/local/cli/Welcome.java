package org.alongside.local.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.SignIn;
import org.alongside.local.issuer.SignIns;

/** What one needs to know when all is up: addresses, sign-ins, and the next thing to try. */
final class Welcome {
    private Welcome() {}

    static String text(Installation installation, List<Service> services) {
        return """

                Addresses
                %s
                Sign-ins: two per role, NAME-1 and NAME-2, password %s
                %s

                A bearer token for curl: ./alongside token DISPATCHER%s
                Stop: ./alongside down%s
                """.formatted(
                addresses(installation, services), SignIns.PASSWORD, names(), data(installation), data(installation));
    }

    private static String addresses(Installation installation, List<Service> services) {
        var lines = services.stream()
                .map(service -> line(service.module(), installation.url(service)))
                .collect(Collectors.joining());
        return lines
                + line("issuer", installation.issuerUrl())
                + line(
                        "PostgreSQL",
                        "127.0.0.1:" + installation.postgres().databases().port() + " (alongside/alongside)")
                + line("Kafka", installation.kafka().bootstrapServers());
    }

    private static String line(String name, String address) {
        return "  %-18s %s%n".formatted(name, address);
    }

    private static String names() {
        return SignIns.ofPeople().stream()
                .filter(signIn -> signIn.equals(SignIns.first(signIn.role())))
                .filter(signIn -> signIn.role() != Role.SYSTEM)
                .map(SignIn::name)
                .map(name -> "  " + name.substring(0, name.length() - 2))
                .collect(Collectors.joining("\n"));
    }

    private static String data(Installation installation) {
        return installation.data().endsWith(".alongside") ? "" : " --data " + installation.data();
    }
}
