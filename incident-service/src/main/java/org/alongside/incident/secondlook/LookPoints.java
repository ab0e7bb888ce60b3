package org.alongside.incident.secondlook;

import java.util.List;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.MissedCue;

/** Which decision a specialist sees first. The points are assumptions; they order the queue and are nothing else. */
final class LookPoints {
    private LookPoints() {}

    static int of(LookedAt decision, List<MissedCue> missed) {
        return of(decision) + missed.stream().mapToInt(LookPoints::of).sum();
    }

    private static int of(LookedAt decision) {
        return switch (decision) {
            case RESULTED_UNATTENDED -> 40;
            case ABUSE_RULED_OUT, GRADE_LOWERED -> 20;
            case GRADE_KEPT, LINKED_AS_DUPLICATE -> 10;
            case FIRST_GRADE -> 0;
        };
    }

    private static int of(MissedCue cue) {
        return switch (cue) {
            case DANGER_NOT_IN_GRADE -> 50;
            case SILENT_CALL_NOT_IN_GRADE, RECORD_NOT_IN_GRADE -> 30;
            case REPEAT_NOT_IN_GRADE -> 25;
            case SAFETY_NOT_KNOWN, NO_THRIVE -> 15;
            case THRIVE_OLDER_THAN_QUESTION -> 10;
            case RECORDS_NOT_LOOKED -> 5;
        };
    }
}
