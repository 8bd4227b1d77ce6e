package cn.huiqitong.search;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.platform.ProblemView;
import cn.huiqitong.searchindex.SearchUnavailableException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people are told while Elasticsearch is away; {@link IndexKeeper} tells the log, once. */
@Singleton
final class SearchProblems implements ExceptionHandler<SearchUnavailableException, HttpResponse<?>> {

    static final ProblemType UNAVAILABLE = new ProblemType("search-unavailable", 503, "搜索暂时不可用");

    private static final Logger LOG = LoggerFactory.getLogger(SearchProblems.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, SearchUnavailableException away) {
        LOG.debug("search is unavailable: {} ({})", away.getMessage(), String.valueOf(away.getCause()));
        var problem = new Problem(UNAVAILABLE, "搜索服务正在恢复，请稍后再试。政策原文、我的政策、诉求等其他功能不受影响。");
        return ProblemView.of(problem).into(HttpResponse.ok()).header("Retry-After", "10");
    }
}
