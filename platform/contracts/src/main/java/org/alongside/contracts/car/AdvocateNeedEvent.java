package org.alongside.contracts.car;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What the car's service knows of one incident, gathered from all topics in whatever order it came: who is a victim,
 * what kept the car away, who was reached, which cars are there. From it follows who is owed a contact (rule D15). The
 * stream's id is the incident's.
 */
@OnTopic(
        topic = Topic.IDVA_CAR,
        streamCategory = "advocate-need",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface AdvocateNeedEvent extends CarTopicEvent
        permits AdvocateNeedNoted,
                VictimNoted,
                CarJoinedIncident,
                CarLeftIncident,
                SceneSafetyNoted,
                AdvocateKeptAway,
                AdvocateNeedMet,
                AdvocateNeedRenewed,
                AdvocateOwed,
                AdvocateNeedLifted,
                HandOffAnswerNoted {}
