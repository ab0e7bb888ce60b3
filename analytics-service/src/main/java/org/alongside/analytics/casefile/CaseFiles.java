package org.alongside.analytics.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.analytics.facts.Earliest;
import org.alongside.analytics.facts.Position;
import org.alongside.analytics.facts.Talk;
import org.alongside.analytics.facts.Words;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** What analysis needs to know of each file, from its public and its private half. */
public final class CaseFiles implements View<CaseFileRow> {
    /** Name of its cursor. */
    public static final String NAME = "case-files";

    /** Ways in which two people talk with each other. */
    private static final Set<Channel> TALKS = EnumSet.of(Channel.IN_PERSON, Channel.PHONE, Channel.VIDEO);

    private static final Set<ContactBy> ADVOCATES = EnumSet.of(ContactBy.IDVA_CAR, ContactBy.IDVA_SERVICE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseFileRow> rowType() {
        return CaseFileRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return concerns(fact.event())
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    private static boolean concerns(AlongsideEvent event) {
        return event instanceof CaseEvent || event instanceof ConsentGiven;
    }

    @Override
    public CaseFileRow apply(@Nullable CaseFileRow row, Object key, Fact<?> fact) {
        var known = row == null ? empty((UUID) key, fact.recorded().envelope()) : row;
        put(known, fact.event(), fact.recorded().envelope());
        return known;
    }

    private static void put(CaseFileRow row, AlongsideEvent event, Envelope envelope) {
        switch (event) {
            case MinimalContactRecordOpened opened -> begin(row, opened.incident(), opened.victim(), envelope);
            case CaseReferred referred -> referred(row, referred, envelope);
            case ContactAttempted attempted
            when isContact(attempted) ->
                talked(row, attempted.incident(), attempted.channel(), attempted.attemptedAt());
            case SupportSessionHeld held -> {
                row.sessions = Words.with(row.sessions, held.heldAt().toString());
                talked(row, null, held.channel(), held.heldAt());
            }
            case CaseMarkedDuplicate marked -> row.duplicateOf = marked.of().value();
            case VictimPositionChanged changed ->
                row.positions = Words.with(row.positions, Position.of(changed).written());
            case MaracReferred referred ->
                row.maracReferredAt = Earliest.of(row.maracReferredAt, referred.referredAt());
            case ConsentGiven given
            when given.scope() == ConsentScope.SUPPORT ->
                row.consentedAt = Earliest.of(row.consentedAt, given.givenAt());
            default -> {}
        }
    }

    private static void referred(CaseFileRow row, CaseReferred referred, Envelope envelope) {
        row.referredAt = Earliest.of(row.referredAt, referred.referredAt());
        begin(row, first(referred.incidents()), referred.victim(), envelope);
    }

    private static @Nullable IncidentId first(List<IncidentId> incidents) {
        return incidents.isEmpty() ? null : incidents.getFirst();
    }

    private static void begin(
            CaseFileRow row, @Nullable IncidentId incident, @Nullable PartyId victim, Envelope envelope) {
        row.origin = envelope.origin().name();
        row.district = row.district == null ? envelope.district() : row.district;
        row.incident = row.incident == null && incident != null ? incident.value() : row.incident;
        row.victim = row.victim == null && victim != null ? victim.value().toString() : row.victim;
    }

    private static boolean isContact(ContactAttempted attempted) {
        return attempted.reached() == ContactReached.REACHED && ADVOCATES.contains(attempted.by());
    }

    private static void talked(CaseFileRow row, @Nullable IncidentId incident, Channel channel, Instant at) {
        if (TALKS.contains(channel)) {
            var talk = new Talk(incident == null ? null : incident.value(), at, channel == Channel.IN_PERSON);
            row.talks = Words.with(row.talks, talk.written());
        }
    }

    private static CaseFileRow empty(UUID file, Envelope envelope) {
        var row = new CaseFileRow();
        row.file = file;
        row.origin = envelope.origin().name();
        row.force = envelope.force();
        row.talks = "";
        row.sessions = "";
        row.positions = "";
        return row;
    }
}
