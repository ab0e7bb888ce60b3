package org.alongside.verify.check;

import com.fasterxml.jackson.databind.JsonNode;

/** What services answered when asked whether a read model of theirs is what their log says. */
public final class ComparedViews {
    private final Findings findings;

    public ComparedViews(Findings findings) {
        this.findings = findings;
    }

    /** The comparison of one view. */
    public void compared(String service, JsonNode comparison) {
        findings.checked("views", 1);
        findings.checked("rows", comparison.path("rows").asLong());
        var where = service + " " + comparison.path("view").asText();
        long differing = comparison.path("differing").asLong();
        var listed = comparison.path("differences");
        listed.forEach(one -> findings.found(
                where,
                "row %s is %s%s"
                        .formatted(
                                one.path("key").asText(),
                                kind(one),
                                one.path("fields").isEmpty() ? "" : " in " + one.path("fields"))));
        if (differing > listed.size()) {
            findings.found(where, "%d more rows differ".formatted(differing - listed.size()));
        }
    }

    private static String kind(JsonNode difference) {
        return switch (difference.path("kind").asText()) {
            case "MISSING" -> "missing";
            case "SURPLUS" -> "not in the log";
            default -> "altered";
        };
    }

    /** The view could not be compared. */
    public void failed(String service, String view, String why) {
        findings.checked("views", 1);
        findings.found(service + " " + view, "cannot be compared: " + why);
    }
}
