package org.alongside.contracts.car;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * The promise to reach one victim whom no car reached, until it is kept. Police may read that somebody tries and
 * by when, never what was said. The task's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.IDVA_CAR,
        streamCategory = "deferred-contact",
        controller = Controller.ADVOCACY,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface DeferredContactEvent extends CarTopicEvent
        permits DeferredContactCreated,
                DeferredContactRouted,
                DueTimeRecomputed,
                DeferredContactAttempted,
                DeferredContactCompleted,
                DeferredContactOverdue,
                DeferredContactEscalated,
                DeferredContactCancelled {}
