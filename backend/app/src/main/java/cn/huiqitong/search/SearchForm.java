package cn.huiqitong.search;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.searchindex.SearchQuery;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of search; every filter may be repeated.
 *
 * @param sort relevance (default), newest or amount
 */
@Introspected
record SearchForm(
        @QueryValue @Nullable String q,
        @QueryValue @Nullable List<String> region,
        @QueryValue @Nullable List<String> benefitType,
        @QueryValue @Nullable List<String> obtain,
        @QueryValue @Nullable List<String> department,
        @QueryValue @Nullable List<String> documentId,
        @QueryValue @Nullable List<String> status,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable Integer page,
        @QueryValue @Nullable Integer size) {

    String text() {
        return q == null ? "" : q;
    }

    /** @throws Problem 422 for an unknown order */
    SearchQuery.Order order() {
        return switch (sort == null || sort.isBlank() ? "relevance" : sort) {
            case "relevance" -> SearchQuery.Order.RELEVANCE;
            case "newest" -> SearchQuery.Order.NEWEST;
            case "amount" -> SearchQuery.Order.AMOUNT;
            default -> throw Problem.invalid("sort", "排序方式只能是 relevance（相关）、newest（最新）或 amount（金额）。");
        };
    }

    List<String> values(@Nullable List<String> filter) {
        return filter == null
                ? List.of()
                : filter.stream().filter(value -> !value.isBlank()).distinct().toList();
    }
}
