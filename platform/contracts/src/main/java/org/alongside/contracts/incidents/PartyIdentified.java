package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.PhoneKey;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A person in the incident, with what is known. A later one of the same party replaces what it names.
 *
 * @param gender as described
 */
@EventType
public record PartyIdentified(
        @Pseudonymous PartyId party,
        @Pseudonymous @Nullable PersonKey personKey,
        @Pseudonymous @Nullable PhoneKey phoneKey,
        @Pseudonymous AgeBand ageBand,
        @Pseudonymous @Nullable String gender,
        @Nullable Personal name,
        @Nullable Personal dateOfBirth,
        @Nullable Personal phone,
        @Nullable Place home,
        @Nullable Personal description)
        implements IncidentEvent {}
