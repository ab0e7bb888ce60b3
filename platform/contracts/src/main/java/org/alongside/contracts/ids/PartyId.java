package org.alongside.contracts.ids;

import java.util.UUID;

/** A person as first recorded in one incident. Matching two parties is a mapping between them, never a merge. */
public record PartyId(UUID value) {}
