package org.alongside.contracts.cases;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What happens to one victim-survivor's file, in the form police may see: that there was contact, not what was
 * said; risk, safe-contact rules and MARAC. The file's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.CASES,
        streamCategory = "case",
        controller = Controller.ADVOCACY,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.SAFEGUARDING, Reader.ANALYTICS})
public sealed interface CaseEvent extends AlongsideEvent
        permits MinimalContactRecordOpened,
                CaseReferred,
                ReferralChecked,
                HubDecisionMade,
                CaseAllocated,
                HandOffAccepted,
                HandOffDeclined,
                ContactAttempted,
                UnsafeContactRecorded,
                SafeContactInstructionSet,
                VictimEngaged,
                SupportSessionHeld,
                CaseStateChanged,
                CaseMarkedDuplicate,
                PrimaryRiskAssessed,
                SecondaryRiskAssessed,
                RiskLevelChanged,
                VictimPositionChanged,
                MaracReferred,
                EncompassNotified,
                InformationDisclosed,
                CaseClosed,
                CaseReopened,
                CaseDataErased {}
