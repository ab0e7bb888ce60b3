package org.alongside.service.json;

/** What may stand in a text: any characters but control characters; line feed and tab are allowed. */
public final class PlainText {
    private PlainText() {}

    /** Whether every character is whole and none steers a terminal, a printer or a database. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int character) {
        return character == '\n' || character == '\t' || !isControl(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
