package org.alongside.contracts.advocacy;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What a victim-survivor says to the IDVA and what they plan together. Police never read it. Analysts read what is
 * not sealed. The stream's id is the case's.
 */
@OnTopic(
        topic = Topic.ADVOCACY,
        streamCategory = "advocacy",
        controller = Controller.ADVOCACY,
        readers = {Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface AdvocacyEvent extends AlongsideEvent
        permits ConsentGiven,
                ConsentWithdrawn,
                SharingBasisRecorded,
                SupportWishesRecorded,
                SupportViewRecorded,
                ContactAttemptDetailed,
                PrivateContactDetailsSet,
                NeedsAssessed,
                SafetyPlanAgreed,
                InterventionStarted,
                InterventionEnded,
                AdvocacyNoteAdded,
                AdvocacyNoteCorrected,
                AnalyticAttributesRecorded {}
