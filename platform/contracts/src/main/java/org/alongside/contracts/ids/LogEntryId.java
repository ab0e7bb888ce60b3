package org.alongside.contracts.ids;

import java.util.UUID;

/** One line of an incident's running narrative. */
public record LogEntryId(UUID value) {}
