package cn.huiqitong.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every error answer: problem+json of RFC 9457, with the fields it is about. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemView of(Problem problem) {
        var type = problem.type();
        return new ProblemView(
                type.uri(), type.title(), type.status(), problem.detail(), problem.field(), problem.errors());
    }

    /** Turns a response into this answer: status, media type and body. */
    public MutableHttpResponse<ProblemView> into(MutableHttpResponse<?> response) {
        return response.status(HttpStatus.valueOf(status))
                .contentType(MEDIA_TYPE)
                .body(this);
    }
}
