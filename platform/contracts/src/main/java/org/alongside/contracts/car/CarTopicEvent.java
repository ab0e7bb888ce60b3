package org.alongside.contracts.car;

import org.alongside.contracts.AlongsideEvent;

/** Everything idva-car-service publishes: its cars, their duties, the victims no car reached, and how that is known. */
public sealed interface CarTopicEvent extends AlongsideEvent
        permits AdvocateCarEvent, ShiftEvent, DeferredContactEvent, AdvocateNeedEvent {}
