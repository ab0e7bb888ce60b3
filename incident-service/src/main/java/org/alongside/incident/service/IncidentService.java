package org.alongside.incident.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.Inquiry;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.alerts.AlertView;
import org.alongside.incident.board.IncidentBoard;
import org.alongside.incident.calls.CallTimes;
import org.alongside.incident.history.ContactView;
import org.alongside.incident.history.IncidentHistoryView;
import org.alongside.incident.history.MaracView;
import org.alongside.incident.history.MarkerView;
import org.alongside.incident.history.MatchView;
import org.alongside.incident.history.PartyView;
import org.alongside.incident.history.PersonView;
import org.alongside.incident.importing.ImportsView;
import org.alongside.incident.listen.WhenASchoolIsToldThenTheCheckIsMet;
import org.alongside.incident.listen.WhenASecondLookSaysHigherThenAskForADecision;
import org.alongside.incident.listen.WhenASuspectIsArrestedThenLogIt;
import org.alongside.incident.listen.WhenAUnitMovesThenReportAttendance;
import org.alongside.incident.listen.WhenAVictimIsReferredThenTheCheckIsMet;
import org.alongside.incident.listen.WhenAnAdvocateWasInContactThenKeepTheEvidence;
import org.alongside.incident.listen.WhenContactIsDeferredThenKeepTheEvidence;
import org.alongside.incident.listen.WhenNobodyCanRespondThenEscalate;
import org.alongside.incident.listen.WhenRiskIsAssessedAgainThenTheReviewIsDone;
import org.alongside.incident.listen.WhenRiskIsAssessedThenTheCheckIsMet;
import org.alongside.incident.listen.WhenSupportIsDeclinedThenKeepTheEvidence;
import org.alongside.incident.listen.WhenTheResponseOpensThenAwaitAResource;
import org.alongside.incident.listen.WhenTheSameIsReportedInAnotherLogThenAskForADecision;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.incident.records.RecordsAggregate;
import org.alongside.incident.records.WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold;
import org.alongside.incident.secondlook.SecondLookAggregate;
import org.alongside.incident.secondlook.SecondLookView;
import org.alongside.incident.secondlook.WhenADecisionIsMadeThenASecondLookIsDue;
import org.alongside.service.wiring.ServiceDefinition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What incident-service is made of. */
@ApplicationScoped
public class IncidentService implements ServiceDefinition {
    private static final ForceData FORCES = ForceData.shipped();

    private final IncidentAggregate incidents;
    private final Instance<WhenADecisionIsMadeThenASecondLookIsDue> secondLookIsDue;
    private final Instance<WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold> sayWhatRecordsHold;

    IncidentService(
            BusinessClock clock,
            Instance<WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold> sayWhatRecordsHold,
            Instance<WhenADecisionIsMadeThenASecondLookIsDue> secondLookIsDue) {
        this.secondLookIsDue = secondLookIsDue;
        this.sayWhatRecordsHold = sayWhatRecordsHold;
        incidents = IncidentAggregate.by(FORCES.gradingPolicies(), clock);
    }

    @Override
    public String name() {
        return "incident-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of(
                incidents.kind(),
                RecordsAggregate.create().kind(),
                SecondLookAggregate.create().kind());
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new IncidentBoard(FORCES.gradingPolicies()),
                new IncidentHistoryView(),
                new PartyView(),
                new ContactView(),
                new CallTimes(),
                new AlertView(),
                new MarkerView(),
                new MatchView(),
                new PersonView(),
                new MaracView(),
                new SecondLookView(),
                new ImportsView());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of(
                new WhenAUnitMovesThenReportAttendance(incidents),
                new WhenTheResponseOpensThenAwaitAResource(incidents),
                new WhenNobodyCanRespondThenEscalate(incidents),
                new WhenASuspectIsArrestedThenLogIt(incidents),
                new WhenAnAdvocateWasInContactThenKeepTheEvidence(incidents),
                new WhenSupportIsDeclinedThenKeepTheEvidence(incidents),
                new WhenContactIsDeferredThenKeepTheEvidence(incidents),
                new WhenRiskIsAssessedThenTheCheckIsMet(incidents),
                new WhenRiskIsAssessedAgainThenTheReviewIsDone(incidents),
                new WhenAVictimIsReferredThenTheCheckIsMet(incidents),
                new WhenASecondLookSaysHigherThenAskForADecision(incidents),
                new WhenTheSameIsReportedInAnotherLogThenAskForADecision(incidents),
                new WhenASchoolIsToldThenTheCheckIsMet(incidents));
    }

    @Override
    public List<Inquiry<?>> inquiries() {
        return List.of(sayWhatRecordsHold.get(), secondLookIsDue.get());
    }

    @Override
    public Set<Topic> subscribesTo() {
        return Set.of(Topic.DISPATCH, Topic.IDVA_CAR, Topic.CASES);
    }

    @Produces
    @Singleton
    IncidentAggregate incidents() {
        return incidents;
    }

    @Produces
    @Singleton
    ForceData forces() {
        return FORCES;
    }

    @Produces
    @Singleton
    Pseudonyms pseudonyms(@ConfigProperty(name = "alongside.keys.police.pepper") String pepper) {
        return new Pseudonyms(pepper);
    }
}
