package org.alongside.contracts.cases;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.DestroysKeys;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.SubjectKey;

/**
 * These keys of the IDVA service were destroyed. Whoever holds a readable copy of what they sealed drops it now.
 *
 * @param authority the rule or request that asked for it, as a short code
 */
@EventType(mustUnderstand = true)
public record CaseDataErased(
        @Pseudonymous List<SubjectKey> subjectKeys, @Clear String authority) implements CaseEvent, DestroysKeys {
    public CaseDataErased {
        subjectKeys = List.copyOf(subjectKeys);
    }

    @Override
    public List<SubjectKey> destroyedKeys() {
        return subjectKeys;
    }
}
