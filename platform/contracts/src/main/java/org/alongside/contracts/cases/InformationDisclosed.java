package org.alongside.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.jspecify.annotations.Nullable;

/**
 * Something crossed the wall between advocacy and police or another body, on this basis.
 *
 * @param necessity why it was necessary and proportionate
 */
@EventType
public record InformationDisclosed(
        @Clear DisclosedTo to,
        @Clear List<DisclosedItem> items,
        @Clear SharingBasis basis,
        @Clear InformedOfSharing informed,
        @Pseudonymous StaffId decidedBy,
        @Clear Instant disclosedAt,
        @Nullable Personal content,
        @Nullable Personal necessity)
        implements CaseEvent {
    public InformationDisclosed {
        items = List.copyOf(items);
    }
}
