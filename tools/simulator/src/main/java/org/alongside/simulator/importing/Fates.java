package org.alongside.simulator.importing;

import java.util.Map;
import java.util.TreeMap;

/** What became of the rows of an export: counted, and each refusal written down with its line. */
final class Fates {
    private final Rejects rejects;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int rows;
    private int accepted;
    private int unchanged;
    private boolean complete = true;

    Fates(Rejects rejects) {
        this.rejects = rejects;
    }

    void read() {
        rows++;
    }

    void answered(int newlyAccepted, int knownBefore) {
        accepted += newlyAccepted;
        unchanged += knownBefore;
    }

    /** A row that is wrong by itself, whose others came in. */
    void refused(long line, String code, String reason) {
        refusals.merge(code, 1, Integer::sum);
        rejects.add(line, code, reason);
    }

    /** Lines that came to nobody's notice as rows: an open quote took them. */
    void lost(long first, long last) {
        complete = false;
        refused(first, "UNREADABLE", "lines " + first + " to " + last + ": a quote is not closed");
        Import.say("lines " + first + " to " + last
                + " did not come in: a quote there is not closed. Mend it and import the file"
                + " again; what is in already stays as it is");
    }

    /** Whether every line was read as a row, be it refused. */
    boolean isComplete() {
        return complete;
    }

    String progress() {
        return rows + " rows read, " + accepted + " accepted";
    }

    String asJson() {
        return "{\"rows\":" + rows + ",\"accepted\":" + accepted + ",\"unchanged\":" + unchanged + ",\"refused\":"
                + refused() + "}";
    }

    String asText() {
        return rows + " rows: " + accepted + " accepted, " + unchanged + " unchanged, " + refused() + " refused "
                + refusals;
    }

    private int refused() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
