package org.alongside.contracts.incidents;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * A domestic-abuse specialist's second look at one decision in the control room. No incident waits for it. The stream is
 * named by the id of the event that the decision was.
 */
@OnTopic(
        topic = Topic.INCIDENTS,
        streamCategory = "second-look",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.ANALYTICS})
public sealed interface SecondLookEvent extends AlongsideEvent
        permits SecondLookDue, SecondLookTaken, SecondLookLetGo, SecondLookGiven, FeedbackRead {}
