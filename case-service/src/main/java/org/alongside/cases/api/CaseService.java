package org.alongside.cases.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.automation.WhenACaseIsAllocatedThenEngage;
import org.alongside.cases.automation.WhenACaseIsHandedOffThenQueueItsAcceptance;
import org.alongside.cases.automation.WhenAPlanIsAgreedThenSupportIsActive;
import org.alongside.cases.automation.WhenASessionIsHeldThenEngage;
import org.alongside.cases.automation.WhenAnAdvocateMeetsAVictimThenOpenAContactRecord;
import org.alongside.cases.automation.WhenConsentIsGivenThenEngage;
import org.alongside.cases.automation.WhenContactIsDeferredThenOpenAContactRecord;
import org.alongside.cases.automation.WhenRiskIsHighThenReferToTheHub;
import org.alongside.cases.automation.WhenSupportIsAcceptedThenReferToTheHub;
import org.alongside.cases.views.AdvocacyEntryView;
import org.alongside.cases.views.AdvocacyPageView;
import org.alongside.cases.views.CaseFileView;
import org.alongside.cases.views.CaseHistoryView;
import org.alongside.cases.views.ContactAttemptView;
import org.alongside.cases.views.ContactTaskView;
import org.alongside.cases.views.HandOffView;
import org.alongside.cases.views.KnownPartyView;
import org.alongside.cases.views.RestrictedIncidentView;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.service.wiring.ServiceDefinition;

/** What case-service is made of. */
@ApplicationScoped
public class CaseService implements ServiceDefinition {
    private final CaseAggregates aggregates;

    CaseService(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** The parts that an installation's settings decide. */
    static final class Parts {
        @Produces
        @Singleton
        CasePolicy policy(CaseSettings settings) {
            return CasePolicy.standard(settings.zone(), settings.areas().orElse(Set.of()));
        }

        @Produces
        @Singleton
        CaseAggregates aggregates(CasePolicy policy) {
            return CaseAggregates.under(policy);
        }
    }

    @Override
    public String name() {
        return "case-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of(aggregates.file(), aggregates.advocacy());
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new CaseFileView(),
                new ContactAttemptView(),
                new CaseHistoryView(),
                new HandOffView(),
                new ContactTaskView(),
                new KnownPartyView(),
                new RestrictedIncidentView(),
                new AdvocacyPageView(),
                new AdvocacyEntryView());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of(
                new WhenAnAdvocateMeetsAVictimThenOpenAContactRecord(aggregates),
                new WhenContactIsDeferredThenOpenAContactRecord(aggregates),
                new WhenACaseIsHandedOffThenQueueItsAcceptance(aggregates),
                new WhenSupportIsAcceptedThenReferToTheHub(aggregates),
                new WhenRiskIsHighThenReferToTheHub(aggregates),
                new WhenASessionIsHeldThenEngage(aggregates),
                new WhenACaseIsAllocatedThenEngage(aggregates),
                new WhenConsentIsGivenThenEngage(aggregates),
                new WhenAPlanIsAgreedThenSupportIsActive(aggregates));
    }

    @Override
    public Set<Topic> subscribesTo() {
        return Set.of(Topic.INCIDENTS, Topic.IDVA_CAR);
    }
}
