package cn.huiqitong.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors found so far. */
public final class Errors {
    private final List<RuleError> found = new ArrayList<>();

    public void add(ErrorCode code, String path, String message) {
        found.add(new RuleError(code.name(), path, message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<RuleError> list() {
        return List.copyOf(found);
    }

    /** The outcome: the value when nothing was wrong, else the errors. */
    public <T> Reading<T> reading(@Nullable T value) {
        return found.isEmpty() && value != null ? Reading.of(value) : Reading.failed(list());
    }
}
