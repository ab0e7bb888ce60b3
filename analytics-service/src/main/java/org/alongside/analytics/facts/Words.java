package org.alongside.analytics.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list kept as one text of words. */
public final class Words {
    private Words() {}

    /** The words of {@code text}. */
    public static List<String> of(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    /** The text with {@code word} in it once. */
    public static String with(String text, String word) {
        var words = of(text);
        return words.contains(word) ? text : joined(plus(words, word));
    }

    /** The text with {@code prefix} and {@code rest} as one word, in place of the word that begins with the prefix. */
    public static String replacing(String text, String prefix, String rest) {
        var words = of(text);
        return words.stream().noneMatch(word -> word.startsWith(prefix))
                ? with(text, prefix + rest)
                : joined(words.stream()
                        .map(word -> word.startsWith(prefix) ? prefix + rest : word)
                        .toList());
    }

    /** The text without {@code word}. */
    public static String without(String text, String word) {
        return joined(of(text).stream().filter(one -> !one.equals(word)).toList());
    }

    private static List<String> plus(List<String> words, String word) {
        var more = new ArrayList<>(words);
        more.add(word);
        return more;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
