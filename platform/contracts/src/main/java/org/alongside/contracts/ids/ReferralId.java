package org.alongside.contracts.ids;

import java.util.UUID;

/** One referral form. */
public record ReferralId(UUID value) {}
