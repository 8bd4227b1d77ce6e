package cn.huiqitong.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A thrown {@link Problem} is the answer. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Problem problem) {
        MutableHttpResponse<ProblemView> answer = ProblemView.of(problem).into(HttpResponse.ok());
        var wait = problem.retryAfter();
        return wait == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }
}
