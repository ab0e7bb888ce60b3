package org.alongside.contracts.dispatch;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * A unit exists and may be sent.
 *
 * @param area code of its home district
 * @param master absent when Alongside masters the unit
 */
@EventType
public record UnitRegistered(
        @Clear String callSign,
        @Clear UnitKind kind,
        @Clear String area,
        @Clear List<UnitSkill> skills,
        @Nullable ExternalReference master)
        implements UnitEvent {
    public UnitRegistered {
        skills = List.copyOf(skills);
    }
}
