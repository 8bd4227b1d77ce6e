package cn.huiqitong.rules.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of reading: either a value or at least one error, never both; warnings may come with either.
 *
 * @param <T> what was read
 */
public final class Reading<T> {
    private final @Nullable T value;
    private final List<RuleError> errors;
    private final List<RuleError> warnings;

    private Reading(@Nullable T value, List<RuleError> errors, List<RuleError> warnings) {
        this.value = value;
        this.errors = errors;
        this.warnings = warnings;
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of(), List.of());
    }

    /** The value when no finding is an error, with the other findings as warnings; else failed. */
    public static <T> Reading<T> of(T value, List<RuleError> findings) {
        List<RuleError> errors = with(Severity.ERROR, findings);
        return new Reading<>(errors.isEmpty() ? value : null, errors, with(Severity.WARNING, findings));
    }

    public static <T> Reading<T> failed(List<RuleError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("a failed reading needs an error");
        }
        return new Reading<>(null, List.copyOf(errors), List.of());
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    public List<RuleError> errors() {
        return errors;
    }

    /** What can be meant but hardly is; never stands in the way of the value. */
    public List<RuleError> warnings() {
        return warnings;
    }

    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /** The value; throws with all errors in the message when there is none. */
    public T get() {
        return find().orElseThrow(() -> new IllegalStateException(
                errors.stream().map(RuleError::toString).collect(Collectors.joining("\n"))));
    }

    private static List<RuleError> with(Severity severity, List<RuleError> findings) {
        return findings.stream().filter(one -> one.severity() == severity).toList();
    }
}
