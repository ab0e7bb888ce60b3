package org.alongside.incident.pseudonym;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How texts are made alike before they are hashed. A hash kept in events depends on these rules for ever, so a rule
 * once in use is never changed, only a new kind of key added.
 *
 * <ul>
 *   <li>Any text: compatibility forms unified, accents dropped, capitals, everything but letters and digits a space,
 *   one space between words.
 *   <li>Place: as text, and the long forms of common street words written as their short ones ({@code STREET} as
 *       {@code ST}). A flat stands before the address.
 *   <li>Block: as place.
 *   <li>Person: as text with the words in alphabetical order, then the date of birth.
 *   <li>Telephone: digits only; a British number in its national form.
 * </ul>
 */
final class Normalised {
    private static final Map<String, String> STREET_WORDS = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("ROAD", "RD"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("AV", "AVE"),
            Map.entry("DRIVE", "DR"),
            Map.entry("CLOSE", "CL"),
            Map.entry("COURT", "CT"),
            Map.entry("CRESCENT", "CRES"),
            Map.entry("GARDENS", "GDNS"),
            Map.entry("GROVE", "GR"),
            Map.entry("LANE", "LN"),
            Map.entry("PLACE", "PL"),
            Map.entry("SQUARE", "SQ"),
            Map.entry("TERRACE", "TER"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("APARTMENT", "FLAT"),
            Map.entry("APT", "FLAT"));

    private static final String BRITISH_PREFIX = "44";
    private static final int BRITISH_DIGITS = 12;

    private Normalised() {}

    static String text(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static String place(String address) {
        return Arrays.stream(text(address).split(" "))
                .map(word -> STREET_WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    static String person(String name, LocalDate dateOfBirth) {
        var words = Arrays.stream(text(name).split(" ")).sorted().collect(Collectors.joining(" "));
        return words + " " + dateOfBirth;
    }

    static String phone(String number) {
        var digits = number.replaceAll("\\D", "");
        var national = digits.startsWith("00") ? digits.substring(2) : digits;
        return national.startsWith(BRITISH_PREFIX) && national.length() == BRITISH_DIGITS
                ? "0" + national.substring(BRITISH_PREFIX.length())
                : national;
    }
}
