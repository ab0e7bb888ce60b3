package org.alongside.incident;

import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.PlaceKey;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;

/** Places in Wigan. */
public final class Places {
    private Places() {}

    public static Place known() {
        return at("place-1");
    }

    public static Place at(String placeKey) {
        return new Place(
                PlacePrecision.ADDRESS,
                new PlaceKey(placeKey),
                new BlockKey("block-1"),
                new CoarseLocation(53.54, -2.63),
                null,
                "WIGAN",
                false,
                false,
                Given.words("1 Made Up Street"),
                null);
    }
}
