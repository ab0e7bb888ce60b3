package org.alongside.contracts.car;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** Who is planned for a duty window, and as what. */
public record PlannedMember(
        @Pseudonymous StaffId member, @Clear CrewRole role) {}
