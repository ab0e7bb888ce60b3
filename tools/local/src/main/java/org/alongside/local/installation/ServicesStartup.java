package org.alongside.local.installation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Launch;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Stopwatch;
import org.alongside.local.process.Waiting;

/** Starts services side by side and waits until each says that it is ready. */
final class ServicesStartup {
    private final Installation installation;
    private final Processes processes;
    private final Progress progress;

    ServicesStartup(Installation installation, Processes processes, Progress progress) {
        this.installation = installation;
        this.processes = processes;
        this.progress = progress;
    }

    /**
     * Starts those that do not run, and waits for those too that somebody started before and that are not ready yet.
     */
    void run(List<Service> services) {
        var watch = Stopwatch.started();
        var waiting = new EnumMap<Service, ProcessIdentity>(Service.class);
        services.forEach(service ->
                waiting.put(service, processes.running(service.module()).orElseGet(() -> processes.launch(service))));
        try (var health = new Health(installation)) {
            if (!Waiting.until(Startup.READY_LIMIT, () -> allReady(waiting, health, watch))) {
                throw notReady(waiting);
            }
        }
    }

    private boolean allReady(Map<Service, ProcessIdentity> waiting, Health health, Stopwatch watch) {
        waiting.entrySet().removeIf(entry -> isReady(entry.getKey(), entry.getValue(), health, watch));
        return waiting.isEmpty();
    }

    private boolean isReady(Service service, ProcessIdentity process, Health health, Stopwatch watch) {
        if (!process.isAlive()) {
            throw new LocalFailure(service.module() + " ended while it started. The end of "
                    + installation.log(service.module()) + ":\n" + lastWords(service));
        }
        if (!health.isReady(service)) {
            return false;
        }
        progress.say(service.module() + " is ready after " + watch);
        return true;
    }

    private LocalFailure notReady(Map<Service, ProcessIdentity> waiting) {
        var first = waiting.keySet().iterator().next();
        return new LocalFailure(first.module() + " runs but is not ready after " + Startup.READY_LIMIT.toSeconds()
                + " s; ask " + installation.url(first) + "/q/health. The end of its log:\n" + lastWords(first));
    }

    private String lastWords(Service service) {
        return Launch.lastWords(installation.log(service.module()));
    }
}
