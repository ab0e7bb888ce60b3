package org.alongside.analytics.incidents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.analytics.facts.Grading;
import org.alongside.analytics.facts.Words;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;

/** What the control room says of an incident. */
final class ControlRoomFacts {
    private ControlRoomFacts() {}

    static void put(IncidentRow row, IncidentEvent event, Envelope envelope) {
        switch (event) {
            case CallReceived call -> row.callAnsweredAt = call.callAnsweredAt();
            case IncidentCreated created -> created(row, created, envelope);
            case LocationConfirmed confirmed -> place(row, confirmed.place());
            case IncidentGraded graded -> graded(row, Grading.of(graded.grade(), graded.gradedAt(), graded.target()));
            case IncidentRegraded regraded ->
                graded(row, Grading.of(regraded.to(), regraded.regradedAt(), regraded.target()));
            case DomesticAbuseConfirmed _ -> row.daConfirmed = FlagValue.YES.name();
            case DomesticAbuseRuledOut _ -> row.daConfirmed = FlagValue.NO.name();
            case IncidentResulted resulted -> resulted(row, resulted);
            case IncidentClosed closed -> row.daConfirmed = closed.daConfirmed().name();
            case CrimeDecisionMade made -> crime(row, made);
            case FlagRaised raised
            when raised.flag() == Flag.SUSPECT_ON_SCENE ->
                row.suspectOnScene = raised.value()
                        .heardAfter(FlagValue.valueOf(row.suspectOnScene))
                        .name();
            case FlagWithdrawn withdrawn
            when withdrawn.flag() == Flag.SUSPECT_ON_SCENE -> row.suspectOnScene = FlagValue.UNKNOWN.name();
            case IncidentsLinked linked ->
                row.links = Words.with(
                        row.links, linked.kind() + "=" + linked.other().value());
            case IncidentsUnlinked unlinked ->
                row.links = Words.without(
                        row.links, unlinked.kind() + "=" + unlinked.other().value());
            default -> people(row, event);
        }
    }

    private static void people(IncidentRow row, IncidentEvent event) {
        switch (event) {
            case PartyIdentified identified
            when identified.personKey() != null ->
                row.people = Words.replacing(
                        row.people,
                        identified.party().value() + "=",
                        identified.personKey().value());
            case RoleAssigned assigned
            when assigned.role() == PartyRole.VICTIM ->
                row.victims = Words.with(row.victims, assigned.party().value().toString());
            case RoleAssigned assigned
            when assigned.role() == PartyRole.SUSPECT ->
                row.suspects = Words.with(row.suspects, assigned.party().value().toString());
            case RoleWithdrawn withdrawn
            when withdrawn.role() == PartyRole.VICTIM ->
                row.victims =
                        Words.without(row.victims, withdrawn.party().value().toString());
            case RoleWithdrawn withdrawn
            when withdrawn.role() == PartyRole.SUSPECT ->
                row.suspects =
                        Words.without(row.suspects, withdrawn.party().value().toString());
            default -> {}
        }
    }

    private static void created(IncidentRow row, IncidentCreated created, Envelope envelope) {
        row.origin = envelope.origin().name();
        row.force = envelope.force();
        row.district = envelope.district();
        row.receivedAt = created.receivedAt();
        row.callAnsweredAt = created.clockStarts().callAnsweredAt();
        row.daSuspectedAtCreation = created.daSuspectedAtCreation().name();
        if (created.place() != null) {
            place(row, created.place());
        }
    }

    private static void place(IncidentRow row, Place place) {
        row.placePrecision = place.precision().name();
        row.placeKey = place.placeKey() == null ? null : place.placeKey().value();
        row.blockKey = place.blockKey() == null ? null : place.blockKey().value();
        row.district = place.district() == null ? row.district : place.district();
        row.multiOccupancy = place.multiOccupancy();
    }

    private static void crime(IncidentRow row, CrimeDecisionMade made) {
        row.crime = made.decision().name();
        if (made.crimeReference() != null) {
            row.crimeReferences =
                    Words.with(row.crimeReferences, URLEncoder.encode(made.crimeReference(), StandardCharsets.UTF_8));
        }
    }

    private static void graded(IncidentRow row, Grading grading) {
        row.gradings = Words.with(row.gradings, grading.written());
    }

    private static void resulted(IncidentRow row, IncidentResulted resulted) {
        row.daConfirmed = resulted.daConfirmed().name();
        row.createdInError = resulted.results().contains(ResultCode.CREATED_IN_ERROR);
        row.arrested |= resulted.results().contains(ResultCode.SUSPECT_ARRESTED);
    }
}
