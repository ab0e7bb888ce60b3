package org.alongside.contracts.ids;

import java.util.UUID;

/** One referral to a MARAC. */
public record MaracReferralId(UUID value) {}
