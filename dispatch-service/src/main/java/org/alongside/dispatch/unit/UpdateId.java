package org.alongside.dispatch.unit;

/**
 * What identifies an update of another system: its place in their order, and what it says.
 *
 * @param sequence from 1
 * @param content by which the same update is known from another under its number
 */
public record UpdateId(long sequence, String content) {

    /** As events carry it. */
    public static UpdateId read(String text) {
        int colon = text.indexOf(':');
        return new UpdateId(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** As events carry it. */
    public String text() {
        return sequence + ":" + content;
    }
}
