package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.vocabulary.FlagValue;

/** What could be made of a call in which nobody spoke. */
@EventType
public record SilentCallAssessed(
        @Pseudonymous CallId call,
        @Clear FlagValue silentCall,
        @Clear FlagValue fiftyFivePressed,
        @Clear FlagValue coughOrTapHeard)
        implements IncidentEvent {}
