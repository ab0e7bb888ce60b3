package org.alongside.incident.mastered;

import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the incident comes from and who owns it.
 *
 * @param master the other system that masters it or that it was imported from; absent for our own
 * @param lastUpdate the newest update taken from there
 * @param masterState whether it is open there, as said last; absent where that was never said
 * @param transferred another force or area owns it now
 */
public record Provenance(
        @Nullable ExternalReference master,
        @Nullable UpdateId lastUpdate,
        @Nullable MasterState masterState,
        boolean transferred) {
    /** Ours. */
    public static final Provenance OWN = new Provenance(null, null, null, false);

    /** Whether it is history of another system. */
    public boolean imported() {
        return lastUpdate != null && lastUpdate.isImport();
    }

    /** Mastered there. */
    public Provenance of(@Nullable ExternalReference newMaster) {
        return new Provenance(newMaster, lastUpdate, masterState, transferred);
    }

    /** With one more update. */
    public Provenance updated(ExternalUpdateReceived received) {
        return new Provenance(master, UpdateId.read(received.updateId()), masterState, transferred);
    }

    /** Open or closed there. */
    public Provenance standing(MasterStateReported reported) {
        return new Provenance(master, lastUpdate, reported.state(), transferred);
    }

    /** Given away. */
    public Provenance handedOver() {
        return new Provenance(master, lastUpdate, masterState, true);
    }
}
