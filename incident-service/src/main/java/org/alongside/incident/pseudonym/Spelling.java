package org.alongside.incident.pseudonym;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How words may be written and heard otherwise. */
final class Spelling {
    private static final int PARTS_MAX = 4;
    private static final int SOUND_LETTERS_MAX = 6;
    /** Shorter words have too many neighbours. */
    private static final int NEIGHBOURS_FROM = 3;

    private static final String CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ";
    private static final List<String> LATIN_OF_CYRILLIC = List.of(
            "A", "B", "V", "G", "D", "E", "ZH", "Z", "I", "Y", "K", "L", "M", "N", "O", "P", "R", "S", "T", "U", "F",
            "KH", "TS", "CH", "SH", "SHCH", "", "Y", "", "E", "YU", "YA", "E", "I", "I", "E", "G");
    private static final String GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
    private static final List<String> LATIN_OF_GREEK = List.of(
            "A", "V", "G", "D", "E", "Z", "I", "TH", "I", "K", "L", "M", "N", "X", "O", "P", "R", "S", "T", "Y", "F",
            "CH", "PS", "O");
    private static final Map<Character, String> OTHERS =
            Map.of('Ł', "L", 'Ø', "O", 'Đ', "D", 'Æ', "AE", 'Œ', "OE", 'ẞ', "SS", 'Þ', "TH", 'Ð', "D", 'İ', "I");

    private Spelling() {}

    /** The words of a name in Latin capitals, the longest first four; initials only where there is nothing else. */
    static List<String> parts(String name) {
        var words = Arrays.stream(latin(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        var whole = words.stream().filter(word -> word.length() > 1).toList();
        return (whole.isEmpty() ? words : whole).stream().limit(PARTS_MAX).toList();
    }

    private static String latin(String name) {
        return Normalised.text(name.toUpperCase(Locale.ROOT)
                .replaceAll("['’`\\-]", "")
                .chars()
                .mapToObj(letter -> latin((char) letter))
                .collect(Collectors.joining()));
    }

    private static String latin(char letter) {
        int cyrillic = CYRILLIC.indexOf(letter);
        if (cyrillic >= 0) {
            return LATIN_OF_CYRILLIC.get(cyrillic);
        }
        int greek = GREEK.indexOf(letter);
        return greek >= 0 ? LATIN_OF_GREEK.get(greek) : OTHERS.getOrDefault(letter, String.valueOf(letter));
    }

    /** How a word sounds, in one or two ways; the word itself where that cannot be said. */
    static Set<String> sounds(String word) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(SOUND_LETTERS_MAX);
        return Stream.of(metaphone.doubleMetaphone(word, false), metaphone.doubleMetaphone(word, true))
                .map(sound -> sound == null || sound.isEmpty() ? word : sound)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A word and what is left of it when one letter is missing. Two words have one of these in common when a letter was
     * left out, added, changed, or changed places with its neighbour.
     */
    static Set<String> neighbours(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        for (int i = 0; i < word.length() && word.length() > NEIGHBOURS_FROM; i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}
