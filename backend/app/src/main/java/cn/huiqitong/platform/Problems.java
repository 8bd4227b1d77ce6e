package cn.huiqitong.platform;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every error that the framework finds the one shape of {@link ProblemView}; a page that a browser opens gets the page. */
@Primary
@Singleton
final class Problems implements ErrorResponseProcessor<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var page = pages.find(context.getRequest(), response.code());
        if (page.isPresent()) {
            return (MutableHttpResponse<Object>) (MutableHttpResponse<?>) page.get();
        }
        var cause = context.getRootCause().orElse(null);
        var problem = cause == null ? byStatus(response.code()) : byCause(cause, response.code());
        var answer = ProblemView.of(problem).into(response);
        return (MutableHttpResponse<Object>) (MutableHttpResponse<?>) answer;
    }

    private static Problem byCause(Throwable cause, int status) {
        return switch (cause) {
            case Problem problem -> problem;
            case ConstraintViolationException e -> Problem.invalid(Violations.of(e));
            case ConversionErrorException e -> malformed(e.getArgument().getName());
            case UnsatisfiedRouteException e -> malformed(e.getArgument().getName());
            case ContentLengthExceededException e -> byStatus(413);
            default -> status >= 500 ? internal(cause) : byStatus(status);
        };
    }

    private static Problem malformed(String argument) {
        return new Problem(ProblemType.MALFORMED, "请求中的“" + argument + "”缺少或者无法识别。");
    }

    private static Problem internal(Throwable cause) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("request failed, number {}", number, cause);
        return new Problem(ProblemType.INTERNAL, "请稍后再试。如果一直这样，请把编号 " + number + " 告诉管理员。");
    }

    private static Problem byStatus(int status) {
        return switch (status) {
            case 400 -> new Problem(ProblemType.MALFORMED, "无法识别提交的内容，请检查格式。");
            case 401 -> new Problem(ProblemType.UNAUTHENTICATED, "这里需要登录后使用。");
            case 403 -> new Problem(ProblemType.FORBIDDEN, "您的账号不能使用这项功能。");
            case 404 -> new Problem(ProblemType.NOT_FOUND, "没有这个地址，或者内容已不存在。");
            case 405 -> new Problem(ProblemType.METHOD_NOT_ALLOWED, "这个地址不支持这种操作。");
            case 406 -> new Problem(ProblemType.NOT_ACCEPTABLE, "这个地址只提供 JSON 格式的数据。");
            case 409 -> Problem.conflict("当前状态不能这样操作。");
            case 413 -> new Problem(ProblemType.TOO_LARGE, "提交的内容太大，请分开提交或者减少内容。");
            case 415 -> new Problem(ProblemType.UNSUPPORTED_MEDIA, "请以 JSON 格式提交。");
            case 422 -> new Problem(ProblemType.INVALID, "填写的内容有误，请检查后再提交。");
            case 429 -> new Problem(ProblemType.TOO_MANY, "操作太频繁，请稍后再试。");
            case 503 -> new Problem(ProblemType.UNAVAILABLE, "服务暂时不可用，请稍后再试。");
            default -> other(status);
        };
    }

    private static Problem other(int status) {
        return status < 500
                ? new Problem(new ProblemType("http-" + status, status, "请求没有被接受"), "请检查后再试。")
                : new Problem(new ProblemType("http-" + status, status, "系统出错了"), "请稍后再试。");
    }
}
