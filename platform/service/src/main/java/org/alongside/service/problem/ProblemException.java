package org.alongside.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.alongside.eventsourcing.decide.Refusal;

/** Ends a request with a problem. Thrown only at the edge; rules answer with refusals. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** A problem of the edge. */
    public static ProblemException of(EdgeCode code, String detail) {
        return new ProblemException(Problem.of(code, detail));
    }

    /** A problem of the edge in one field. */
    public static ProblemException of(EdgeCode code, String field, String message) {
        return new ProblemException(Problem.of(code, field + " " + message, List.of(new Violation(field, message))));
    }

    /** A body that cannot be read. What cannot be written is a fault of ours and stays what it is. */
    public static ProblemException unreadable(JsonProcessingException body) {
        return new ProblemException(JsonFailures.problemOf(body));
    }

    /** A refusal that came back as a value. */
    public static ProblemException of(Refusal refusal) {
        return new ProblemException(Problem.of(refusal));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
