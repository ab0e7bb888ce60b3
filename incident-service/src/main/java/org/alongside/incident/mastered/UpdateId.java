package org.alongside.incident.mastered;

/**
 * What identifies an update of another system: its place in their order, and what it says.
 *
 * @param sequence from 1; 0 for the one and only telling of imported history
 * @param content keyed hash of the content, so that the same update can be known from another under its number
 */
public record UpdateId(long sequence, String content) {
    private static final String IMPORT = "import";

    /** Of a row of history. */
    public static UpdateId ofImport(String content) {
        return new UpdateId(0, content);
    }

    static UpdateId read(String text) {
        int colon = text.indexOf(':');
        var sequence = text.substring(0, colon);
        return new UpdateId(sequence.equals(IMPORT) ? 0 : Long.parseLong(sequence), text.substring(colon + 1));
    }

    boolean isImport() {
        return sequence == 0;
    }

    /** As events carry it. */
    public String text() {
        return (isImport() ? IMPORT : Long.toString(sequence)) + ":" + content;
    }
}
