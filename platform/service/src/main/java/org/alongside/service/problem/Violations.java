package org.alongside.service.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Broken constraints as fields and what they must be. */
final class Violations {
    private Violations() {}

    static Problem problemOf(ConstraintViolationException broken) {
        if (broken.getConstraintViolations().stream().anyMatch(Violations::isOurs)) {
            return Failures.ofStatus(500);
        }
        var violations = broken.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Problem.of(EdgeCode.INVALID, "One or more fields are not what they must be.", violations);
    }

    /** A broken promise about an answer is a fault of the service, not of the asker. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        return nodes(violation.getPropertyPath()).anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String field(Path path) {
        var inBody = nodes(path)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return inBody.isEmpty() ? lastOf(path) : inBody;
    }

    private static String lastOf(Path path) {
        return nodes(path).map(Path.Node::toString).reduce("body", (_, last) -> last);
    }

    private static java.util.stream.Stream<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }
}
