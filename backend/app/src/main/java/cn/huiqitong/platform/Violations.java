package cn.huiqitong.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Bean-validation violations as field errors: the path inside the body, the constraint's name as code. */
final class Violations {

    private Violations() {}

    static List<FieldError> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(field(violation.getPropertyPath()), code(violation), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code file.form.contact.phone} is {@code contact.phone} to the caller; a bare parameter keeps its name. */
    private static String field(Path path) {
        var inside = new StringBuilder();
        var parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(inside, node);
            }
        }
        return inside.isEmpty() ? parameter : inside.toString();
    }

    private static void append(StringBuilder inside, Path.Node node) {
        if (node.getIndex() != null) {
            inside.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
            inside.append(inside.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
