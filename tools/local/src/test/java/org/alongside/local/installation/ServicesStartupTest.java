package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.local.process.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesStartupTest {
    private static final int TIMES_NOT_READY = 2;

    /** This test itself stands for the service that somebody started before. */
    @Test
    void a_service_that_was_found_running_is_waited_for_until_it_is_ready(@TempDir Path data) throws IOException {
        var asked = new AtomicInteger();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() > TIMES_NOT_READY ? 200 : 503, -1);
            exchange.close();
        });
        service.start();
        List<String> told = new ArrayList<>();
        try {
            var port = service.getAddress().getPort();
            var installation = new Installation(data, port - Service.INCIDENT.portOffset());
            new ProcessRecords(installation.processRecords())
                    .write(new ProcessRecord(Service.INCIDENT.module(), ProcessIdentity.current(), port));

            new ServicesStartup(installation, new Processes(installation), told::add).run(List.of(Service.INCIDENT));
        } finally {
            service.stop(0);
        }

        assertThat(asked.get()).isGreaterThan(TIMES_NOT_READY);
        assertThat(told).anyMatch(line -> line.startsWith("incident-service is ready"));
    }
}
