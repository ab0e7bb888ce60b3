package org.alongside.companion.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.FolderAdapter;
import org.alongside.companion.adapter.HttpAdapter;
import org.alongside.eventsourcing.time.BusinessClock;

/** Makes the adapter that the configuration names. */
@ApplicationScoped
class Adapters {
    private final CompanionConfig config;
    private final BusinessClock clock;

    Adapters(CompanionConfig config, BusinessClock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @throws IllegalStateException naming what is missing */
    ControlSystemAdapter configured() {
        return config.folder().isPresent() ? inFolder(config.folder().get()) : overHttp();
    }

    private ControlSystemAdapter inFolder(Path folder) {
        if (config.url().isPresent()) {
            throw new IllegalStateException("set one of alongside.companion.url and alongside.companion.folder");
        }
        return new FolderAdapter(folder);
    }

    private ControlSystemAdapter overHttp() {
        return new HttpAdapter(
                guarded(URI.create(needed(config.url(), "url"))),
                needed(config.secret(), "secret"),
                clock,
                config.timeout());
    }

    /** Addresses of people travel there: over https, or not off this machine. */
    static URI guarded(URI address) {
        boolean staysHere = Set.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost());
        if (!staysHere && !"https".equals(address.getScheme())) {
            throw new IllegalStateException("alongside.companion.url must begin with https");
        }
        return address;
    }

    static <T> T needed(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("set alongside.companion." + name));
    }
}
