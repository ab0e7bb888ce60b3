package org.alongside.incident.history;

import static java.util.Objects.requireNonNull;
import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.Origin;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.PhoneKey;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Facts;
import org.alongside.incident.IncidentSamples;
import org.alongside.incident.Places;
import org.alongside.incident.importing.ImportsView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryViewsTest {
    @Test
    void a_corrected_place_is_found_and_the_mistaken_one_is_not() {
        var row = history(
                creation(),
                new LocationConfirmed(Places.at("wrong"), LocationSource.CELL, GRADED),
                new LocationConfirmed(Places.at("right"), LocationSource.CALLER, GRADED));
        assertThat(row.placeKey).isEqualTo("right");
    }

    @Test
    void duplicates_and_updates_leave_the_count_until_the_link_is_undone() {
        var duplicate = new IncidentsLinked(LinkKind.DUPLICATE_OF, OTHER, null);
        var continuation = new IncidentsLinked(LinkKind.CONTINUATION_OF, OTHER, null);
        assertThat(history(creation(), duplicate).leavesCountBy).isEqualTo("DUPLICATE_OF " + OTHER.value());
        assertThat(history(creation(), continuation).leavesCountBy).isEmpty();
        var undone = new IncidentsUnlinked(LinkKind.DUPLICATE_OF, OTHER, null);
        assertThat(history(creation(), duplicate, undone).leavesCountBy).isEmpty();
    }

    @Test
    void a_party_is_found_by_its_keys_in_the_roles_it_holds_now() {
        var row = requireNonNull(Facts.twice(
                new PartyView(),
                VICTIM.value(),
                Facts.ofIncident(
                        Origin.LIVE,
                        List.of(
                                identified("person-1", null),
                                identified(null, "phone-1"),
                                new RoleAssigned(VICTIM, PartyRole.VICTIM),
                                new RoleAssigned(VICTIM, PartyRole.CALLER),
                                new RoleWithdrawn(VICTIM, PartyRole.CALLER)))));
        assertThat(row.personKey).isEqualTo("person-1");
        assertThat(row.phoneKey).isEqualTo("phone-1");
        assertThat(row.roles).isEqualTo("VICTIM");
        assertThat(row.incident).isEqualTo(INCIDENT.value());
    }

    @Test
    void imports_are_counted_once_and_live_incidents_never() {
        var master = new ExternalReference("EXPORT", "1");
        var row = IncidentSamples.row("1", "a", FlagValue.YES);
        var events =
                switch (nothing().when(row).decision()) {
                    case Decision.Accepted<IncidentEvent> accepted -> accepted.events();
                    case Decision.Refused<IncidentEvent> _ -> List.<IncidentEvent>of();
                };
        var imported = Facts.twice(new ImportsView(), master.system(), Facts.ofIncident(Origin.IMPORTED, events));
        assertThat(requireNonNull(imported).incidents).isEqualTo(1);
        assertThat(Facts.twice(new ImportsView(), master.system(), Facts.ofIncident(Origin.LIVE, events)))
                .isNull();
    }

    private static HistoryRow history(IncidentEvent... events) {
        return requireNonNull(Facts.twice(
                new IncidentHistoryView(), INCIDENT.value(), Facts.ofIncident(Origin.LIVE, List.of(events))));
    }

    private static PartyIdentified identified(@Nullable String person, @Nullable String phone) {
        return new PartyIdentified(
                VICTIM,
                person == null ? null : new PersonKey(person),
                phone == null ? null : new PhoneKey(phone),
                AgeBand.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
