package org.alongside.companion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.picture.IncidentPicture;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.wire.Json;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final Personal ADDRESS =
            new Personal.Sealed(SubjectKey.narrative(Controller.POLICE, INCIDENT), "c2VhbGVk");

    /** Opens everything as it is told to. */
    private record Keys(Keyring.Opened answer) implements Keyring {
        @Override
        public Uni<Session> ready(Set<SubjectKey> subjects) {
            throw new UnsupportedOperationException("nothing is sealed here");
        }

        @Override
        public Uni<Void> reload(Set<SubjectKey> subjects) {
            throw new UnsupportedOperationException("nothing is sealed here");
        }

        @Override
        public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
            var opened = new HashMap<Personal, Opened>();
            values.forEach(value -> opened.put(value, answer));
            return Uni.createFrom().item(opened);
        }

        @Override
        public void forget(Collection<SubjectKey> subjects) {
            throw new UnsupportedOperationException("nothing is erased here");
        }
    }

    private static Message.Incident written(Keyring.Opened answer, boolean isProtected) throws Exception {
        var place = new Place(
                PlacePrecision.ADDRESS,
                null,
                null,
                new CoarseLocation(53.54, -2.63),
                null,
                "WIGAN",
                false,
                isProtected,
                ADDRESS,
                ADDRESS);
        var picture = new IncidentPicture(
                IncidentPicture.State.OPEN, null, null, null, null, null, FlagValue.YES, place, List.of(), null, false);
        var due = new Due(
                "incident/" + INCIDENT,
                "INCIDENT",
                INCIDENT,
                true,
                false,
                1,
                Json.mapper().writeValueAsString(picture),
                null,
                false,
                null,
                null,
                false,
                null,
                0);
        var message = new Writing(new Keys(answer)).of(due).await().indefinitely();
        return Objects.requireNonNull(message.incident());
    }

    @Test
    void the_address_is_opened_for_them() throws Exception {
        var told = written(new Keyring.Opened.Text("1 Example Street"), false);
        assertThat(told.address()).isEqualTo("1 Example Street");
        assertThat(told.position()).isEqualTo(new Message.Position(53.54, -2.63));
    }

    @Test
    void of_a_protected_place_only_the_district_is_told() throws Exception {
        var told = written(new Keyring.Opened.Text("1 Example Street"), true);
        assertThat(told.address()).isNull();
        assertThat(told.position()).isNull();
        assertThat(told.district()).isEqualTo("WIGAN");
        assertThat(told.protectedAddress()).isTrue();
    }

    @Test
    void an_erased_address_is_none() throws Exception {
        assertThat(written(new Keyring.Opened.Erased(), false).address()).isNull();
    }

    @Test
    void while_its_key_cannot_be_had_the_incident_is_not_told_without_it() {
        assertThatThrownBy(() -> written(new Keyring.Opened.Withheld(), false))
                .isInstanceOf(Keyring.KeysUnavailable.class);
    }
}
