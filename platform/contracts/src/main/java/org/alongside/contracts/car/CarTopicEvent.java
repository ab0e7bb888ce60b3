package org.alongside.contracts.car;

import org.alongside.contracts.AlongsideEvent;

/** Everything idva-car-service publishes: its cars, their duties, and the victims no car reached. */
public sealed interface CarTopicEvent extends AlongsideEvent
        permits AdvocateCarEvent, ShiftEvent, DeferredContactEvent {}
