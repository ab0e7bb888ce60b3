package org.alongside.incident.api;

import jakarta.validation.constraints.Size;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A place as somebody says it.
 *
 * @param precision how exactly it is known
 * @param address house and street, as text
 * @param flat number of the flat, where there is one
 * @param uprn official id of the address
 * @param block block it lies in, where a source knows no house number
 * @param latitude degrees north, WGS 84, with longitude or not at all
 */
public record PlaceRequest(
        PlacePrecision precision,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 20) String flat,
        @Nullable @Size(max = 20) String uprn,
        @Nullable @Size(max = 10) String postcode,
        @Nullable @Size(max = 120) String block,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable @Size(max = 40) String ward,
        @Nullable @Size(max = 40) String district,
        @Nullable Boolean multiOccupancy,
        @Nullable Boolean protectedAddress) {}
