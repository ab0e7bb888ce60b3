package org.alongside.local.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.SignIn;
import org.alongside.local.issuer.SignIns;

/** What one needs to know when all is up: addresses, sign-ins, and the next thing to try. */
final class Welcome {
    private static final String INDENT = "  ";
    private static final int WIDTH = 100;

    private Welcome() {}

    static String text(Installation installation, List<Service> services) {
        return """

                Addresses
                %s
                Sign-ins, two per role (dispatcher-1 and dispatcher-2, and so on), password %s
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
        var lines = new StringBuilder();
        var line = new StringBuilder(INDENT);
        for (var role : SignIns.ofPeople().stream().map(SignIn::role).distinct().toList()) {
            var name = SignIns.first(role).name().replaceFirst("-1$", "");
            if (line.length() + name.length() > WIDTH) {
                lines.append(line.toString().stripTrailing()).append("\n");
                line.setLength(INDENT.length());
            }
            line.append(name).append("  ");
        }
        return lines.append(line.toString().stripTrailing()).toString();
    }

    private static String data(Installation installation) {
        return installation.data().endsWith(".alongside") ? "" : " --data " + installation.data();
    }
}
