package org.alongside.contracts.vocabulary;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.PlaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Where something is: an exact address and position under seal, keyed hashes to compare places, and a position
 * coarse enough to be clear.
 *
 * @param placeKey hash of the address; absent when the place is not known to an address or flat
 * @param blockKey hash of the block it lies in
 * @param coarse within about 1 km; enough to rank units by travel time
 * @param district code of the police district or beat
 * @param multiOccupancy flats, hotel, hospital or the like: without a flat number it joins strangers
 * @param protectedAddress shown as protected by default, and never copied into texts or letters
 * @param exactPosition latitude and longitude, WGS 84, as {@code lat,lon}
 */
public record Place(
        @Clear PlacePrecision precision,
        @Pseudonymous @Nullable PlaceKey placeKey,
        @Pseudonymous @Nullable BlockKey blockKey,
        @Nullable CoarseLocation coarse,
        @Pseudonymous @Nullable String ward,
        @Clear @Nullable String district,
        @Clear boolean multiOccupancy,
        @Clear boolean protectedAddress,
        @Nullable Personal address,
        @Nullable Personal exactPosition) {}
