package org.alongside.incident.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.PlaceKey;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.incident.service.ForceData;
import org.jspecify.annotations.Nullable;

/** Makes places of what was said: exact for the few who may read it, keyed to compare, coarse to rank by. */
@ApplicationScoped
public class Places {
    private final Pseudonyms pseudonyms;
    private final ForceData forces;

    Places(Pseudonyms pseudonyms, ForceData forces) {
        this.pseudonyms = pseudonyms;
        this.forces = forces;
    }

    @Nullable
    Place orNone(@Nullable PlaceRequest asked, String force, Words words) {
        return asked == null ? null : of(asked, force, words);
    }

    /** The place; a position outside the force's area is refused. */
    Place of(PlaceRequest asked, String force, Words words) {
        var coarse = coarse(asked, force);
        return new Place(
                asked.precision(),
                placeKey(asked),
                blockKey(asked),
                coarse,
                asked.ward(),
                asked.district(),
                Boolean.TRUE.equals(asked.multiOccupancy()),
                Boolean.TRUE.equals(asked.protectedAddress()),
                words.orNone(text(asked)),
                coarse == null ? null : words.of(asked.latitude() + "," + asked.longitude()));
    }

    private @Nullable CoarseLocation coarse(PlaceRequest asked, String force) {
        var latitude = asked.latitude();
        var longitude = asked.longitude();
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw Problems.of(IncidentRefusal.HALF_A_POSITION, "Send latitude and longitude, or neither");
        }
        if (!isOnEarth(latitude, longitude)
                || forces.areaOf(force).stream().anyMatch(area -> !area.contains(latitude, longitude))) {
            throw Problems.of(IncidentRefusal.OUTSIDE_FORCE_AREA, "The position lies outside the area of the force");
        }
        return new CoarseLocation(latitude, longitude);
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private @Nullable PlaceKey placeKey(PlaceRequest asked) {
        if (asked.precision() != PlacePrecision.ADDRESS && asked.precision() != PlacePrecision.FLAT) {
            return null;
        }
        if (asked.uprn() != null) {
            return pseudonyms.uprn(asked.uprn(), asked.flat());
        }
        if (asked.address() == null) {
            throw Problems.of(
                    IncidentRefusal.PLACE_WITHOUT_ADDRESS, "A place known to the address has an address or a UPRN");
        }
        return pseudonyms.address(withPostcode(asked.address(), asked.postcode()), asked.flat());
    }

    private static String withPostcode(String address, @Nullable String postcode) {
        return postcode == null ? address : address + " " + compact(postcode);
    }

    /** The block it is said to lie in; else, of a place known better than that, its postcode. */
    private @Nullable BlockKey blockKey(PlaceRequest asked) {
        if (asked.block() != null) {
            return pseudonyms.block(asked.block());
        }
        return asked.postcode() == null ? null : pseudonyms.block(compact(asked.postcode()));
    }

    private static String compact(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static String text(PlaceRequest asked) {
        var flat = asked.flat() == null ? null : "Flat " + asked.flat();
        return Stream.of(flat, asked.address(), asked.block(), asked.postcode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
