package org.alongside.service.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.alongside.contracts.Controller;
import org.alongside.eventsourcing.seal.BorrowedKeys;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.eclipse.microprofile.config.Config;

/**
 * Whose keys this service holds, borrows or goes without. Holding needs a key-encryption key in {@code
 * alongside.keys.<controller>.kek}; borrowing needs the owner's address in {@code alongside.keys.<controller>.lender}.
 */
@Singleton
class Keys {
    private final Config config;
    private final Pool pool;
    private final HttpLender.Factory lenders;

    Keys(Config config, Pool pool, HttpLender.Factory lenders) {
        this.config = config;
        this.pool = pool;
        this.lenders = lenders;
    }

    /** Keyrings of the controllers whose keys this service owns. */
    record Owned(Map<Controller, OwnKeys> keyrings) {}

    @Produces
    @Singleton
    Owned owned() {
        var owned = new EnumMap<Controller, OwnKeys>(Controller.class);
        for (var controller : Controller.values()) {
            config.getOptionalValue(property(controller, "kek"), String.class)
                    .map(Base64.getDecoder()::decode)
                    .ifPresent(kek -> owned.put(controller, new OwnKeys(new KeyStore(pool, kek))));
        }
        return new Owned(owned);
    }

    @Produces
    @Singleton
    Keyring keyring(Owned owned) {
        var keyrings = new HashMap<Controller, Keyring>(owned.keyrings());
        for (var controller : Controller.values()) {
            config.getOptionalValue(property(controller, "lender"), String.class)
                    .ifPresent(url -> keyrings.putIfAbsent(controller, new BorrowedKeys(lenders.at(url))));
        }
        return new KeyringByController(keyrings);
    }

    private static String property(Controller controller, String what) {
        return "alongside.keys." + controller.prefix() + "." + what;
    }
}
