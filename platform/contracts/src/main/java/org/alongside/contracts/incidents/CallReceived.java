package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PhoneKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody contacted the police. The first fact of an incident that began with a call.
 *
 * @param callOfferedAt when the call was put to the control room
 * @param callAnsweredAt when a call handler answered; absent when no telephone was used
 * @param locationRadiusM radius of the reported location, metres
 * @param callerWords verbatim
 * @param background demeanour and background noise, as heard; never scored
 * @param codeword agreed sign that the suspect is back
 */
@EventType
public record CallReceived(
        @Pseudonymous CallId call,
        @Clear CallSource source,
        @Clear CallLine line,
        @Clear @Nullable Instant callOfferedAt,
        @Clear @Nullable Instant callAnsweredAt,
        @Clear LocationSource locationSource,
        @Clear @Nullable Integer locationRadiusM,
        @Pseudonymous @Nullable PartyId caller,
        @Pseudonymous @Nullable PhoneKey phoneKey,
        @Nullable Personal phone,
        @Nullable Personal callerWords,
        @Nullable Personal background,
        @Nullable Personal codeword)
        implements IncidentEvent {}
