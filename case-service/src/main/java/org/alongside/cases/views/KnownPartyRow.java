package org.alongside.cases.views;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.vocabulary.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * A person of an incident as police recorded them; the key is that of the file such a person would have as a victim.
 */
@Entity
@Table(name = "known_party")
public class KnownPartyRow {
    @Id
    public UUID id;

    public @Nullable UUID incident;
    public UUID party;
    public @Nullable String personKey;

    @Enumerated(EnumType.STRING)
    public @Nullable AgeBand ageBand;

    @Convert(converter = Texts.PersonalText.class)
    public @Nullable Personal name;
}
