package org.alongside.companion.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.picture.IncidentPicture;
import org.alongside.companion.picture.Objects;
import org.alongside.companion.picture.UnitPicture;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.eventsourcing.seal.Keyring;
import org.jspecify.annotations.Nullable;

/**
 * Makes the message of what there is to tell. The address of an incident is the one sealed thing that is opened for it,
 * because nobody can be sent to an incident without; that of a protected place is not. Source: ADR 21.
 */
@ApplicationScoped
class Writing {
    private final Keyring keys;

    Writing(Keyring keys) {
        this.keys = keys;
    }

    /** Fails while the key of the address cannot be had; without one, the incident would have to be typed again. */
    Uni<Message> of(Due due) {
        return due.kind().equals(Objects.INCIDENT)
                ? incident(due, Objects.incident(due.document()))
                : Uni.createFrom().item(message(due, null, unit(due, Objects.unit(due.document()))));
    }

    private Uni<Message> incident(Due due, IncidentPicture picture) {
        var place = picture.place();
        return address(place).map(address -> message(due, incident(picture, place, address.orElse(null)), null));
    }

    private Uni<Optional<String>> address(@Nullable Place place) {
        var sealed = place == null || place.protectedAddress() ? null : place.address();
        return sealed == null
                ? Uni.createFrom().item(Optional.empty())
                : keys.open(List.of(sealed)).map(opened -> switch (opened.get(sealed)) {
                    case Keyring.Opened.Text(var text) -> Optional.of(text);
                    case Keyring.Opened.Erased erased -> Optional.empty();
                    case Keyring.Opened.Withheld withheld ->
                        throw new Keyring.KeysUnavailable("the address cannot be opened now");
                    case null -> throw new IllegalStateException("a value given was not answered");
                });
    }

    private static Message message(Due due, Message.@Nullable Incident incident, Message.@Nullable Unit unit) {
        return new Message(
                Message.idOf(due.subject(), due.sequence()),
                due.sequence(),
                action(due, incident),
                due.subject(),
                due.externalId(),
                incident,
                unit);
    }

    private static Message.Action action(Due due, Message.@Nullable Incident incident) {
        if (incident != null && incident.closedAt() != null) {
            return Message.Action.CLOSE;
        }
        return due.known() == null && !due.masteredThere() ? Message.Action.CREATE : Message.Action.UPDATE;
    }

    private static Message.Incident incident(IncidentPicture now, @Nullable Place place, @Nullable String address) {
        var grade = now.grade();
        boolean isProtected = place != null && place.protectedAddress();
        return new Message.Incident(
                now.state().name(),
                now.receivedAt(),
                now.logNumber(),
                grade == null ? null : grade.name(),
                now.gradeLabel(),
                now.daSuspected().name(),
                place == null ? null : place.district(),
                place == null || isProtected ? null : position(place.coarse()),
                address,
                isProtected,
                now.results().stream().map(Enum::name).toList(),
                now.closedAt());
    }

    private static Message.@Nullable Position position(@Nullable CoarseLocation coarse) {
        return coarse == null ? null : new Message.Position(coarse.latitude(), coarse.longitude());
    }

    /** What a unit of theirs is called and shows, they told us. */
    private static Message.Unit unit(Due due, UnitPicture now) {
        var kind = now.kind();
        var state = now.radioState();
        var job = due.job();
        return new Message.Unit(
                now.callSign(),
                kind == null ? null : kind.name(),
                due.masteredThere() ? null : now.rawState(),
                due.masteredThere() || state == null ? null : state.name(),
                now.hold().name(),
                job == null ? null : new Message.Job(job.incident(), job.externalId()),
                job == null ? List.of() : now.legs().stream().map(Leg::name).toList(),
                now.retired());
    }
}
