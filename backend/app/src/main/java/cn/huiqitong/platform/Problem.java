package cn.huiqitong.platform;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with an answer the caller can act on (RFC 9457). Thrown at the HTTP edge or by a {@code get…}/act of a
 * feature; carries no stack trace because it is an expected "no", not a bug. Details are plain Chinese.
 */
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final @Nullable String field;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    public Problem(ProblemType type, String detail) {
        this(type, detail, null, List.of(), null);
    }

    private Problem(
            ProblemType type,
            String detail,
            @Nullable String field,
            List<FieldError> errors,
            @Nullable Duration retryAfter) {
        super(type.code() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.field = field;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** 404; also for what exists but must not be seen by this caller. */
    public static Problem notFound(String detail) {
        return new Problem(ProblemType.NOT_FOUND, detail);
    }

    /** 403 with the reason. */
    public static Problem forbidden(String detail) {
        return new Problem(ProblemType.FORBIDDEN, detail);
    }

    /** 409: the version the caller saw is not the current one. */
    public static Problem stale() {
        return new Problem(ProblemType.STALE, "您打开之后，内容已被他人更新。请刷新后再试。");
    }

    /** 409: the act does not fit the present state. */
    public static Problem conflict(String detail) {
        return new Problem(ProblemType.CONFLICT, detail);
    }

    /** 422 about one field. */
    public static Problem invalid(String field, String detail) {
        return about(ProblemType.INVALID, field, detail);
    }

    /** Of any kind, about one field. */
    public static Problem about(ProblemType type, String field, String detail) {
        return new Problem(type, detail, field, List.of(new FieldError(field, "invalid", detail)), null);
    }

    /** 429 with the time to wait, which the answer's {@code Retry-After} says in whole seconds. */
    public static Problem tooMany(String detail, Duration retryAfter) {
        return new Problem(ProblemType.TOO_MANY, detail, null, List.of(), retryAfter);
    }

    /** 422 about several fields; the list must not be empty. */
    public static Problem invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        var detail = errors.size() == 1 ? first.message() : "有 " + errors.size() + " 处需要改正。";
        return new Problem(ProblemType.INVALID, detail, errors.size() == 1 ? first.field() : null, errors, null);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public @Nullable String field() {
        return field;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
