package cn.huiqitong.identity;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.platform.ProblemView;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** 401 for who is not logged in (or whose token is no good), 403 for who may not. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Refusals implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return ProblemView.of(Problem.forbidden("您的账号不能使用这项功能。")).into(HttpResponse.ok());
        }
        var problem = new Problem(ProblemType.UNAUTHENTICATED, "这里需要登录后使用，或者您的登录已过期，请重新登录。");
        return ProblemView.of(problem).into(HttpResponse.ok()).header("WWW-Authenticate", "Bearer");
    }
}
