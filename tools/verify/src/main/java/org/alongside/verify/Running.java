package org.alongside.verify;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.Service;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.issuer.SignIns;
import org.alongside.simulator.client.Api;
import org.alongside.verify.read.Broker;
import org.alongside.verify.read.Store;

/** The running installation: its stores, its broker and its operators' endpoints. */
final class Running implements AutoCloseable {
    private static final String FOLLOWER = "follower ";

    private final Installation installation;
    private final Api api;
    private final Broker broker;
    private final Map<Service, Store> stores = new EnumMap<>(Service.class);

    Running(Installation installation) {
        this.installation = installation;
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            this.api = new Api(issuer.token(SignIns.first(Role.OPERATOR)));
        }
        var databases = installation.postgres().databases();
        Wiring.SERVICES.forEach(service -> stores.put(service, Store.open(databases, service.database())));
        this.broker = new Broker(installation.kafka().bootstrapServers());
    }

    Installation installation() {
        return installation;
    }

    Broker broker() {
        return broker;
    }

    Api api() {
        return api;
    }

    Store store(Service service) {
        return Objects.requireNonNull(stores.get(service));
    }

    String url(Service service) {
        return installation.url(service);
    }

    /** Something of every service. */
    static <T> Map<Service, T> ofEach(Function<Service, T> what) {
        var all = new EnumMap<Service, T>(Service.class);
        Wiring.SERVICES.forEach(service -> all.put(service, what.apply(service)));
        return all;
    }

    Map<Service, Long> heads() {
        return ofEach(service -> store(service).head());
    }

    /** The followers a service runs, as it says itself: the store may still have cursors of former ones. */
    List<String> followers(Service service) {
        var parts = api.get(url(service) + "/api/flow-health").path("parts");
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.path("name").asText())
                .filter(name -> name.startsWith(FOLLOWER))
                .map(name -> name.substring(FOLLOWER.length()))
                .toList();
    }

    /** What the service's business clock shows; real time where nobody can set it. */
    Instant clock(Service service) {
        var answer = api.read(url(service) + "/api/clock");
        return answer.isSuccess() ? Instant.parse(answer.body().path("at").asText()) : Instant.now();
    }

    @Override
    public void close() {
        stores.values().forEach(Store::close);
        broker.close();
    }
}
