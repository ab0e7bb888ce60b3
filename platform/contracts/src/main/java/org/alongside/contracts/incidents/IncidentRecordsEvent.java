package org.alongside.contracts.incidents;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What police records hold about the people and the place of an incident, looked up without anybody asking. A stream of
 * its own beside the incident's, with the same id: what somebody is about to change there has not moved because of it.
 */
@OnTopic(
        topic = Topic.INCIDENTS,
        streamCategory = "incident-records",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ANALYTICS})
public sealed interface IncidentRecordsEvent extends AlongsideEvent permits PoliceRecordsFound {}
