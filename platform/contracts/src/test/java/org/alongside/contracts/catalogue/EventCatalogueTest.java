package org.alongside.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Controller;
import org.alongside.contracts.EventType;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.incidents.IncidentGraded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCatalogueTest {
    private final EventCatalogue published = EventCatalogue.published();

    @Test
    void every_event_of_the_module_is_in_it() {
        Set<String> declared = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.alongside.contracts")
                        .stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(AlongsideEvent.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(published.entries())
                .extracting(entry -> entry.record().getName())
                .hasSameElementsAs(declared);
    }

    @Test
    void every_event_lives_on_the_topic_its_package_is_named_after() {
        assertThat(published.entries()).allSatisfy(entry -> assertThat(folder(entry.topic()))
                .isEqualTo(entry.record().getPackageName()));
    }

    @Test
    void a_stream_category_belongs_to_one_family() {
        var families = published.entries().stream()
                .collect(Collectors.groupingBy(
                        EventEntry::streamCategory, Collectors.mapping(EventEntry::family, Collectors.toSet())));
        assertThat(families.values()).allSatisfy(owners -> assertThat(owners).hasSize(1));
        assertThat(families)
                .containsOnlyKeys(
                        "incident",
                        "incident-records",
                        "second-look",
                        "unit",
                        "co-response",
                        "car",
                        "duty",
                        "deferred-contact",
                        "advocate-need",
                        "case",
                        "advocacy");
    }

    @Test
    void police_read_nothing_of_advocacy() {
        assertThat(published.entries())
                .filteredOn(entry -> entry.topic() == Topic.ADVOCACY)
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.readers()).doesNotContain(Reader.POLICE, Reader.CAR_CREW);
                    assertThat(entry.controller()).isEqualTo(Controller.ADVOCACY);
                });
    }

    @Test
    void what_police_may_see_of_an_attempt_is_that_and_not_what() {
        assertThat(published.entry(ContactAttempted.class).fields())
                .noneMatch(field -> field.protection() == Protection.SEALED)
                .noneMatch(field -> field.type().equals("ContactOutcome"));
    }

    @Test
    void an_event_is_found_by_its_name_on_its_own_topic_only() {
        assertThat(published.find(Topic.INCIDENTS, "IncidentGraded")).contains(published.entry(IncidentGraded.class));
        assertThat(published.find(Topic.CASES, "IncidentGraded")).isEmpty();
        assertThat(published.find("NotYetInvented")).isEmpty();
    }

    /** The facts of domain 11 that this depth needs; the rest have their room. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CallReceived, SilentCallAssessed, IncidentCreated, LocationConfirmed, ThriveAssessed, IncidentGraded",
                "IncidentRegraded, FlagRaised, FlagWithdrawn, IncidentsLinked, IncidentsUnlinked, IncidentEscalated",
                "IncidentTransferred, IncidentResulted, IncidentClosed, IncidentReopened, LogEntryAdded",
                "LogEntryCorrected, ShiftPlanned, CrewSignedOn, CrewSignedOff, CrewMemberDetached, UnitStateChanged",
                "UnitAssigned, UnitStoodDown, CarDeploymentProposed, CarDeploymentAccepted, CarDeploymentRefused",
                "CarStaged, SceneDeclaredSafe, SceneSafetyRevoked, WarningAcknowledged, AdvocateContactStarted",
                "AdvocateContactEnded, SupportDeclined, DeferredContactCreated, DeferredContactCompleted",
                "PersonsMatched, PersonsUnmatched, RoleAssigned, PrimaryRiskAssessed, SecondaryRiskAssessed",
                "RiskLevelChanged, CaseReferred, HubDecisionMade, CaseAllocated, SafeContactInstructionSet",
                "ContactAttempted, VictimEngaged, ConsentGiven, ConsentWithdrawn, NeedsAssessed, SafetyPlanAgreed",
                "InterventionStarted, InterventionEnded, CaseHandedOff, CaseClosed, CaseReopened, SuspectArrested",
                "VictimPositionChanged, MaracReferred, EncompassNotified, InformationDisclosed, AccessRestricted",
                "DataErased"
            })
    void the_field_finds_its_own_names(String names) {
        assertThat(names.split(", "))
                .allSatisfy(name -> assertThat(published.find(name)).isPresent());
    }

    @OnTopic(
            topic = Topic.CASES,
            streamCategory = "wrong",
            controller = Controller.POLICE,
            readers = {})
    sealed interface Wrong extends AlongsideEvent permits WithoutVersion {}

    record WithoutVersion(@Clear int count) implements Wrong {}

    sealed interface Homeless extends AlongsideEvent permits Lost {}

    @EventType
    record Lost(@Clear int count) implements Homeless {}

    @Test
    void an_event_without_version_or_without_topic_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventCatalogue.of(List.of(Wrong.class)));
        assertThatIllegalArgumentException().isThrownBy(() -> EventCatalogue.of(List.of(Homeless.class)));
    }

    @Test
    void two_events_of_one_name_are_refused() {
        var family = IncidentGraded.class.getInterfaces()[0].asSubclass(AlongsideEvent.class);
        assertThatIllegalArgumentException().isThrownBy(() -> EventCatalogue.of(List.of(family, family)));
    }

    private static String folder(Topic topic) {
        return "org.alongside.contracts."
                + switch (topic) {
                    case INCIDENTS -> "incidents";
                    case DISPATCH -> "dispatch";
                    case IDVA_CAR -> "car";
                    case CASES -> "cases";
                    case ADVOCACY -> "advocacy";
                };
    }
}
